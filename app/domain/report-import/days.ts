import { parseDay } from "#app/platform/day.ts";
import { letterForLetter } from "./words/letter-for-letter.ts";

export interface DayFound {
  /** 'YYYY-MM-DD', or null when no year is written. */
  day: string | null;
  /** 'MM-DD'. */
  monthDay: string;
  at: number;
  length: number;
}

const MONTHS: Record<string, number> = {
  janvier: 1, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, aout: 8, septembre: 9, octobre: 10, novembre: 11, decembre: 12,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
};
const MONTH = `(${Object.keys(MONTHS).sort((a, b) => b.length - a.length).join("|")})`;
const ISO = /\b(\d{4})[-/](\d{2})[-/](\d{2})\b/;
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?${MONTH}\\b\\.?,?(?: (\\d{4})\\b)?`);
const MONTH_DAY = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`);
const SHORT = /\b(?:atelier|reunion|le|du|avant|pour|au|on|by|before|due|workshop|meeting|date)\s*:?\s+(\d{1,2})\/(\d{1,2})(?![\d/])/;

/** The first day a text names, in French or English, its year or not. */
export function findDay(text: string): DayFound | null {
  const plain = letterForLetter(text);
  return (
    found(ISO.exec(plain), ([, y, m, d]) => [y, m, d]) ?? found(NUMERIC.exec(plain), ([, d, m, y]) => [y, m, d]) ??
    found(DAY_MONTH.exec(plain), ([, d, m, y]) => [y, monthOf(m), d]) ?? found(MONTH_DAY.exec(plain), ([, m, d, y]) => [y, monthOf(m), d]) ??
    found(SHORT.exec(plain), ([, d, m]) => [undefined, m, d])
  );
}

const monthOf = (name: string | undefined): string => String(MONTHS[name ?? ""] ?? 0);
const two = (n: string | undefined): string => (n ?? "").padStart(2, "0");
/** Any leap year: whether a day without a year may exist. */
const LEAP = "2000";

function found(match: RegExpExecArray | null, parts: (match: RegExpExecArray) => (string | undefined)[]): DayFound | null {
  if (!match) return null;
  const [year, month, date] = parts(match);
  const parsed = parseDay(`${year ?? LEAP}-${two(month)}-${two(date)}`);
  if (!parsed.ok) return null;
  return { day: year ? parsed.day : null, monthDay: parsed.day.slice(5), at: match.index, length: match[0].length };
}

/** With the year that the person gave, when the text gave none. */
export const dayIn = (found: DayFound, year: number | null): string | null => found.day ?? (year === null ? null : validIn(year, found.monthDay));

function validIn(year: number, monthDay: string): string | null {
  const parsed = parseDay(`${year}-${monthDay}`);
  return parsed.ok ? parsed.day : null;
}
