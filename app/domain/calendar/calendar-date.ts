import { folded } from "#app/domain/form/slug.ts";
import type { Day } from "#app/platform/day.ts";

export const DATE_KINDS = ["action", "workshop", "decision", "promise", "loan", "agreement"] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** Something of a programme that has a day. */
export interface CalendarDate {
  kind: DateKind;
  id: string;
  title: string;
  on: Day;
  /** Who, where, what comes of it. */
  about: string;
  program: { id: string; slug: string; name: string };
  writtenAt: Date;
}

/** Whether words that name people (« Ana Diaz, Jo ») name this one. */
export function names(words: string, name: string): boolean {
  const wanted = folded(name).trim();
  return wanted !== "" && words.split(/[,;/&]|\set\s|\sand\s/u).some((part) => folded(part).trim() === wanted);
}
