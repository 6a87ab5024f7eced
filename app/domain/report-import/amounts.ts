import { MAX_MONEY_MINOR, parseMoney, parsePersonMonths } from "#app/platform/amount.ts";

export type AmountFound =
  | { unit: "money" | "person-months"; amount: number; words: string; certain: boolean }
  /** Days in a month, or days. */
  | { unit: "days"; amount: number; words: string; certain: boolean };

const FIGURE = "(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)";
const MONEY = new RegExp(`(?:€|\\$|£)\\s?${FIGURE}\\s?(k|M|bn)?\\b|${FIGURE}\\s?(k|K|M|Md)?\\s?(?:€|EUR\\b|euros?\\b)`);
const PERSON_MONTHS = new RegExp(`${FIGURE}\\s?(?:h\\.?\\s?m\\b\\.?|hommes?[- ]mois|person[- ]months?|p\\.?m\\.)`, "i");
const DAYS = new RegExp(`${FIGURE}\\s?(?:jours?|days?)\\s?(?:\\/|par|per|a)\\s?(?:mois|month|semaine|week|an|year)`, "i");
const SCALES: Record<string, number> = { k: 1_000, K: 1_000, M: 1_000_000, Md: 1_000_000_000, bn: 1_000_000_000 };

/** The first amount a text names: « 2 000 EUR », « 1,2 M€ », « 4,5 h.m », « 3 jours/mois »; one with doubtful separators is not certain. */
export function findAmount(text: string): AmountFound | null {
  const personMonths = PERSON_MONTHS.exec(text);
  if (personMonths) {
    const parsed = parsePersonMonths(personMonths[1] ?? "");
    return parsed.ok ? { unit: "person-months", amount: parsed.hundredths, words: personMonths[0], certain: true } : null;
  }
  const money = MONEY.exec(text);
  if (money) return moneyOf(money[0], money[1] ?? money[3] ?? "", SCALES[money[2] ?? money[4] ?? ""] ?? 1, money[1] !== undefined);
  const days = DAYS.exec(text);
  return days ? { unit: "days", amount: Number((days[1] ?? "").replace(",", ".")), words: days[0], certain: true } : null;
}

/** A currency sign before the figure writes thousands with a comma, as English does. */
function moneyOf(words: string, figure: string, scale: number, english: boolean): AmountFound | null {
  const typed = english ? figure.replace(/,(?=\d{3}\b)/g, "") : figure;
  const parsed = parseMoney(typed);
  if (parsed.ok) return withinBounds(words, parsed.minor * scale, true);
  if (parsed.reason === "ambiguous" && parsed.suggestion) {
    const meant = parseMoney(parsed.suggestion);
    return meant.ok ? withinBounds(words, meant.minor * scale, false) : null;
  }
  return null;
}

const withinBounds = (words: string, amount: number, certain: boolean): AmountFound | null =>
  amount <= MAX_MONEY_MINOR ? { unit: "money", amount: Math.round(amount), words, certain } : null;
