import { parseDay, type Day } from "#app/platform/day.ts";

export type ConditionLine = { title: string; owner: string; dueOn: Day | null };

/** A day at the end of a line, with what leads to it: « …, avant le 30/06/2018 ». */
const ENDS_WITH_DAY = /^(.*?)[\s,;:–-]*((?:avant|pour|au|d’ici|by|before)(?: le)?\s+)?(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})[\s.]*$/iu;

/** One condition a line, each an action of its own: a day at its end is its due day, otherwise the one given for all. A day that does not exist and announces nothing stays text. */
export function conditionLines(text: string, common: { owner: string; dueOn: Day | null }): ConditionLine[] {
  return linesOf(text).map((line) => {
    const { before, day } = endOf(line);
    return before && day?.ok ? { title: before, owner: common.owner, dueOn: day.day } : { title: line, owner: common.owner, dueOn: common.dueOn };
  });
}

/** The first due day, said as one (« avant le… »), that does not exist; null when there is none. */
export function impossibleDueDay(text: string): string | null {
  const found = linesOf(text).map(endOf).find(({ announced, day }) => announced && day !== null && !day.ok);
  return found?.written ?? null;
}

const linesOf = (text: string) => text.split("\n").map((line) => line.replace(/^\s*[-–•*]\s+/u, "").trim()).filter((line) => line !== "");

function endOf(line: string) {
  const [, before, lead, written] = ENDS_WITH_DAY.exec(line) ?? [];
  return { before: before?.trim() ?? "", announced: lead !== undefined, written: written ?? "", day: written === undefined ? null : parseDay(written) };
}
