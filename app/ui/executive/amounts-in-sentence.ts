export type SentencePart<Amount> = { text: string; amount: Amount | null };

/** Finds the amounts that a sentence names, written with any kind of space, so that each can open its records. Those it does not name are given back. */
export function amountsInSentence<Amount extends { text: string }>(sentence: string, amounts: readonly Amount[]): { parts: SentencePart<Amount>[]; unnamed: Amount[] } {
  let parts: SentencePart<Amount>[] = [{ text: sentence, amount: null }];
  const unnamed: Amount[] = [];
  for (const amount of amounts) {
    const split = parts.flatMap((part) => (part.amount ? [part] : splitAt(part.text, amount)));
    if (split.length === parts.length) unnamed.push(amount);
    parts = split;
  }
  return { parts, unnamed };
}

const SPACES = /[\s\u00a0\u202f]+/g;

function splitAt<Amount extends { text: string }>(text: string, amount: Amount): SentencePart<Amount>[] {
  const written = amount.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(SPACES, "[\\s\\u00a0\\u202f]*");
  const found = new RegExp(`(?<![\\d.,])${written}`).exec(text);
  if (!found) return [{ text, amount: null }];
  const after = text.slice(found.index + found[0].length);
  return [{ text: text.slice(0, found.index), amount: null }, { text: found[0], amount }, { text: after, amount: null }];
}
