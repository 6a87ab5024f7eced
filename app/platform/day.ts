/** A day without an hour, as text: YYYY-MM-DD. */
export type Day = string;

export const DAY_REFUSALS = ["empty", "not-a-date", "does-not-exist", "out-of-range"] as const;
export type DayRefusal = (typeof DAY_REFUSALS)[number];
export type ParsedDay = { ok: true; day: Day } | { ok: false; reason: DayRefusal };

const MIN_YEAR = 1900;
const MAX_YEAR = 2200;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Reads 2017-04-25 or 25/04/2017, years 1900 to 2200. Refuses days which do not exist (31/02). */
export function parseDay(text: string): ParsedDay {
  const typed = text.trim();
  if (typed === "") return { ok: false, reason: "empty" };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (french) return checkedDay(Number(french[3]), Number(french[2]), Number(french[1]));
  return { ok: false, reason: "not-a-date" };
}

function checkedDay(year: number, month: number, date: number): ParsedDay {
  if (year < MIN_YEAR || year > MAX_YEAR) return { ok: false, reason: "out-of-range" };
  const instant = new Date(Date.UTC(year, month - 1, date));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return exists ? { ok: true, day: instant.toISOString().slice(0, 10) } : { ok: false, reason: "does-not-exist" };
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);
}

/** The day `count` days after (before when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
