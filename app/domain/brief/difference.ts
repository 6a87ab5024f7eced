import { diffLines, diffWordsWithSpace } from "diff";

export interface DifferencePart {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Two texts that share nothing are not compared for longer than this. */
const LONGEST_MS = 250;

/** What was added and removed from one text to another: by paragraph, then by word in a paragraph that was changed. */
export function difference(before: string, after: string): DifferencePart[] {
  const byLine = diffLines(ended(before), ended(after), { timeout: LONGEST_MS });
  if (!byLine) return whole(before, after);
  const parts: DifferencePart[] = [];
  for (let index = 0; index < byLine.length; index++) {
    const [here, next] = [byLine[index], byLine[index + 1]];
    if (!here) continue;
    if (here.removed && next?.added) {
      parts.push(...byWord(here.value, next.value));
      index++;
    } else parts.push({ kind: kindOf(here), text: here.value });
  }
  return parts;
}

const ended = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

/** What share of a paragraph stays for its words to be told one by one: below, crumbs of both would be read by nobody. */
const LEAST_KEPT = 0.4;

function byWord(before: string, after: string): DifferencePart[] {
  const parts = diffWordsWithSpace(before, after, { timeout: LONGEST_MS })?.map((part) => ({ kind: kindOf(part), text: part.value }));
  const kept = parts?.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.trim().length : 0), 0) ?? 0;
  return parts && kept >= LEAST_KEPT * Math.min(before.length, after.length) ? parts : whole(before, after);
}

const whole = (before: string, after: string): DifferencePart[] =>
  [{ kind: "removed" as const, text: before }, { kind: "added" as const, text: after }].filter(({ text }) => text !== "");

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }): DifferencePart["kind"] => (added ? "added" : removed ? "removed" : "same");
