/** How a text came: typed, merged of two, filled from the records, or brought back. */
export type RevisionWay = "typed" | "merged" | "filled" | "restored";

/** Within so long, who goes on typing goes on with their last revision. */
const ONE_SITTING_MS = 3 * 60_000;
/** What is taken out beyond so many characters begins a revision: the text before it can be brought back. */
const MOST_TAKEN_OUT = 80;

interface LastRevision { text: string; at: Date; byToken: string; how: RevisionWay }

/** Whether a text goes on from the last revision rather than beginning one of its own. */
export function goesOn(last: LastRevision, next: LastRevision): boolean {
  const sameSitting = next.at.getTime() - last.at.getTime() <= ONE_SITTING_MS;
  return last.byToken === next.byToken && last.how === "typed" && next.how === "typed" && sameSitting && takenOut(last.text, next.text) <= MOST_TAKEN_OUT;
}

/** How many characters of the first text an edit in one place takes out to make the second. */
export function takenOut(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return before.length - start - end;
}
