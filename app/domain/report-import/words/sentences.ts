const LONGEST = 1_500;
/** Ends of sentences that are not: initials and abbreviations. */
const ENDS = /(?<=[.!?…»”])\s+(?=[«“"\p{Lu}(])/u;
const INITIAL = /(?:^|\s|\()(?:\p{Lu}|M|Mme|Dr|ex|etc|cf|p|n)\.$/u;

/** A paragraph as sentences; an arrow ends one too. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(ENDS)) {
    const last = sentences.at(-1);
    if (last !== undefined && INITIAL.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences.map((sentence) => sentence.trim().slice(0, LONGEST)).filter((sentence) => sentence !== "");
}
