import type { Language } from "#app/i18n/language.ts";

/** Written by hand, so that server, browser and documents agree to the space: nothing here asks the ICU of the machine. */
const THIN = "\u202f";
const NO_BREAK = "\u00a0";
const MINUS = "−";
/** A comma before three figures: read as typed, it may be a thousand or a fraction. */
const ENGLISH_GROUPS = /,(?=\d{3})/g;

const UNKNOWN = { fr: "n.c.", en: "n/k" } as const;
const SYMBOLS: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£" };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What is known of a sum, and how many terms are not. */
type SumLike = { known: number; unknown: number };

/** Not known is said, never shown as 0. */
export const formatUnknown = (language: Language): string => UNKNOWN[language];

/** 12 000 · 12,000 — whole numbers, either sign. */
export function formatInteger(value: number, language: Language): string {
  const grouped = String(Math.abs(Math.trunc(value))).replace(/\B(?=(\d{3})+$)/g, language === "fr" ? THIN : ",");
  return value < 0 ? `${MINUS}${grouped}` : grouped;
}

/** Minor units (cents) as a figure without its unit: « 1 250,50 », « 12 000 »; null is « n.c. ». */
export function formatMinor(minor: number | null, language: Language): string {
  if (minor === null) return formatUnknown(language);
  return withDecimals(minor, language, (cents) => (cents === 0 ? "" : String(cents).padStart(2, "0")));
}

/** Minor units as a field proposes them: the figure without its unit, in a writing that parseMoney reads back. */
export const minorToType = (minor: number | null, language: Language): string => formatMinor(minor, language).replaceAll(ENGLISH_GROUPS, THIN);

/** Hundredths of a person-month as a field proposes them, in a writing that parsePersonMonths reads back. */
export const hundredthsToType = (hundredths: number | null, language: Language): string => formatHundredths(hundredths, language).replaceAll(ENGLISH_GROUPS, THIN);

/** The sign of a currency beside a figure: « € », or its code when it has none. */
export const currencySign = (currency: string): string => SYMBOLS[currency] ?? currency;

/** Minor units (cents) with their currency: « 1 250,50 € », €1,250.50; no cents when whole. */
export function formatMoney(minor: number | null, currency: string, language: Language): string {
  if (minor === null) return formatUnknown(language);
  const symbol = currencySign(currency);
  if (language === "fr") return `${formatMinor(minor, language)}${NO_BREAK}${symbol}`;
  const figure = formatMinor(Math.abs(minor), language);
  return `${minor < 0 ? MINUS : ""}${symbol}${symbol.length > 1 ? NO_BREAK : ""}${figure}`;
}

/** Hundredths of a person-month as a figure without its unit: « 4,5 », « 0,25 »; at least one decimal. */
export function formatHundredths(hundredths: number | null, language: Language): string {
  if (hundredths === null) return formatUnknown(language);
  return withDecimals(hundredths, language, (rest) => String(rest).padStart(2, "0").replace(/0$/, ""));
}

export const personMonthsUnit = (language: Language): string => (language === "fr" ? "h.m" : "PM");

/** Hundredths of a person-month with the unit: « 4,5 h.m », 4.5 PM. */
export function formatPersonMonths(hundredths: number | null, language: Language): string {
  if (hundredths === null) return formatUnknown(language);
  return `${formatHundredths(hundredths, language)}${NO_BREAK}${personMonthsUnit(language)}`;
}

/** A sum keeps its unknown term: « 17 000 € + n.c. »; wholly unknown, « n.c. ». */
export function formatSum(sum: SumLike, formatKnown: (known: number) => string, language: Language): string {
  if (sum.unknown === 0) return formatKnown(sum.known);
  if (sum.known === 0) return formatUnknown(language);
  return `${formatKnown(sum.known)} + ${formatUnknown(language)}`;
}

export const formatMoneySum = (sum: SumLike, currency: string, language: Language): string =>
  formatSum(sum, (known) => formatMoney(known, currency, language), language);

export const formatPersonMonthsSum = (sum: SumLike, language: Language): string =>
  formatSum(sum, (known) => formatPersonMonths(known, language), language);

/** '2017-04-25' → 25/04/2017, or 25 Apr 2017 in English. Null is empty. */
export function formatDay(day: string | null, language: Language): string {
  const [year = "", month = "", date = ""] = (day ?? "").split("-");
  if (date === "") return "";
  return language === "fr" ? `${date}/${month}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** '2017-04-25' → 25/04, or 25 Apr: when the year is said elsewhere. */
export function formatDayShort(day: string | null, language: Language): string {
  return formatDay(day, language).replace(/[/ ]\d{4}$/, "");
}

/** Shares from which a page warns, in percent. */
const LIMITS = [80, 100];

/** 0.653 → « 65 % », 65%. To the nearest, but a share below a limit never reads as the limit. */
export function formatPercent(ratio: number | null, language: Language): string {
  if (ratio === null) return formatUnknown(language);
  const exact = Math.round(ratio * 1e6) / 1e4;
  const nearest = Math.round(exact);
  const percent = formatInteger(exact < nearest && LIMITS.includes(nearest) ? nearest - 1 : nearest, language);
  return language === "fr" ? `${percent}${NO_BREAK}%` : `${percent}%`;
}

function withDecimals(value: number, language: Language, decimalsOf: (hundredths: number) => string): string {
  const size = Math.abs(value);
  const point = language === "fr" ? "," : ".";
  const decimals = decimalsOf(size % 100);
  const figure = `${formatInteger(Math.floor(size / 100), language)}${decimals === "" ? "" : point + decimals}`;
  return value < 0 ? `${MINUS}${figure}` : figure;
}
