import { mergeTexts } from "#app/domain/brief/merge-texts.ts";

/** A text as the server keeps it: what a save says it started from. */
export interface Base { revision: number; text: string }

/** What one page knows: the text it started from, and the one on its way. That one is sent again, the same, until it is answered. */
export interface Drafting { base: Base; sending: string | null }

/** What to send next; null when everything typed is kept. */
export function nextSend({ base, sending }: Drafting, typed: string): string | null {
  return sending ?? (alike(typed, base.text) ? null : typed);
}

interface Now { drafting: Drafting; text: string }

/** The server kept what was sent, alone or with what others wrote; meanwhile the person may have typed on. */
export function afterKept({ base, sending }: Drafting, typed: string, kept: Base): Now {
  const sent = sending ?? base.text;
  if (alike(kept.text, sent)) return { drafting: { base: { revision: kept.revision, text: sent }, sending: null }, text: typed };
  const together = mergeTexts(sent, typed, kept.text);
  // Both touched the same words: the next save starts from the older text again, and asks.
  if (together === null) return { drafting: { base, sending: null }, text: typed };
  return { drafting: { base: kept, sending: null }, text: together };
}

/** Someone else's text came. It is taken when nothing was typed here; otherwise the next save merges. */
export function afterHeard({ base, sending }: Drafting, typed: string, kept: Base): Now | null {
  if (kept.revision <= base.revision || sending !== null || !alike(typed, base.text)) return null;
  return { drafting: { base: kept, sending: null }, text: alike(kept.text, typed) ? typed : kept.text };
}

/** The person saw both texts: from now on theirs starts from the other's. */
export const afterBoth = (kept: Base): Drafting => ({ base: kept, sending: null });

/** A space at the end is no text. */
const alike = (one: string, other: string): boolean => one.trimEnd() === other.trimEnd();

/** Where the caret goes when the text around it changes. */
export function movedCaret(before: string, after: string, caret: number): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (caret <= start) return caret;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return caret >= before.length - end ? after.length - (before.length - caret) : Math.min(caret, after.length - end);
}
