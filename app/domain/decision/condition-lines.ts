import { parseDay, type Day } from "#app/platform/day.ts";

export type ConditionLine = { title: string; owner: string; dueOn: Day | null };

/** A day at the end of a line, with what leads to it: « …, avant le 30/06/2018 ». */
const ENDS_WITH_DAY = /^(.*?)[\s,;:–-]*(?:(?:avant|pour|au|d’ici|by|before)(?: le)?\s+)?(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})[\s.]*$/iu;

/** One condition a line, each an action of its own: a day at its end is its due day, otherwise the one given for all. A day that does not exist stays text. */
export function conditionLines(text: string, common: { owner: string; dueOn: Day | null }): ConditionLine[] {
  return text.split("\n").map((line) => line.replace(/^\s*[-–•*]\s+/u, "").trim()).filter((line) => line !== "").map((line) => {
    const found = ENDS_WITH_DAY.exec(line);
    const day = found ? parseDay(found[2] ?? "") : null;
    return found?.[1] && day?.ok ? { title: found[1].trim(), owner: common.owner, dueOn: day.day } : { title: line, owner: common.owner, dueOn: common.dueOn };
  });
}
