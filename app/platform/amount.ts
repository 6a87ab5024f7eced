export const AMOUNT_REFUSALS = ["empty", "ambiguous", "not-a-number", "negative", "too-large", "too-precise"] as const;
export type AmountRefusal = (typeof AMOUNT_REFUSALS)[number];

/** A suggestion comes with « ambiguous », and only then. */
type Refused = { ok: false; reason: AmountRefusal; suggestion?: string };
export type ParsedMoney = { ok: true; minor: number } | Refused;
export type ParsedPersonMonths = { ok: true; hundredths: number } | Refused;

/** Ten billion euros, in cents. */
export const MAX_MONEY_MINOR = 1_000_000_000_000;
/** A hundred thousand person-months, in hundredths. */
export const MAX_PERSON_MONTHS_HUNDREDTHS = 10_000_000;

const SPACES = /[ \t\u00a0\u2009\u202f]+/g;
const PLAIN = /^(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/;
/** One separator before exactly three digits: 1.250 may be a thousand or a fraction. */
const THOUSAND_OR_FRACTION = /^[1-9]\d{0,2}[.,]\d{3}$/;
const DIGITS_AND_SEPARATORS = /^\d[\d., ]*$/;
const PERSON_MONTHS_UNIT = /\s*(?:h\.?\s?m\.?|p\.?\s?m\.?|(?:homme|personne)s?[- ]mois|person[- ]months?)$/i;
const NOT_KNOWN = /^(?:|\?|n\.?c\.?|n\.?k\.?|n\/k|n\/c|non connu|inconnu|not known|unknown)$/i;

/** True for nothing typed, « n.c. », n/k and their words: a figure nobody gave, which is not 0. */
export function isNotKnown(text: string): boolean {
  return NOT_KNOWN.test(singleSpaced(text));
}

/** Reads euros into cents, 0 to 10 bn €: « 1 250,50 », « 1250.5 », € optional. A doubtful writing comes back with a suggestion. */
export function parseMoney(text: string): ParsedMoney {
  const typed = singleSpaced(text).replace(/^€ ?| ?(?:€|EUR)$/i, "");
  const sign = /^[-−] ?/.exec(typed);
  if (sign) return refusedNegative(typed.slice(sign[0].length));
  const doubtful = separatorsInDoubt(typed);
  if (doubtful) return doubtful;
  const parsed = parseHundredths(typed, MAX_MONEY_MINOR);
  return parsed.ok ? { ok: true, minor: parsed.hundredths } : parsed;
}

/** Reads person-months into hundredths, 0 to 100 000: « 4,5 », « 4.5 h.m ». At most two decimals. */
export function parsePersonMonths(text: string): ParsedPersonMonths {
  const typed = singleSpaced(text).replace(PERSON_MONTHS_UNIT, "");
  const sign = /^[-−] ?/.exec(typed);
  if (sign) return refusedNegative(typed.slice(sign[0].length));
  const severalSeparators = (typed.match(/[.,]/g) ?? []).length > 1;
  return (severalSeparators ? separatorsInDoubt(typed) : null) ?? parseHundredths(typed, MAX_PERSON_MONTHS_HUNDREDTHS);
}

function singleSpaced(text: string): string {
  return text.replace(SPACES, " ").trim();
}

function refusedNegative(rest: string): Refused {
  return { ok: false, reason: DIGITS_AND_SEPARATORS.test(rest) ? "negative" : "not-a-number" };
}

function parseHundredths(typed: string, max: number): ParsedPersonMonths {
  if (typed === "") return { ok: false, reason: "empty" };
  const match = PLAIN.exec(typed);
  if (!match) return { ok: false, reason: "not-a-number" };
  const decimals = match[2] ?? "";
  if (decimals.length > 2) return { ok: false, reason: "too-precise" };
  const hundredths = Number(match[1]?.replaceAll(" ", "")) * 100 + Number(decimals.padEnd(2, "0"));
  return hundredths > max ? { ok: false, reason: "too-large" } : { ok: true, hundredths };
}

/** Refuses a text whose dots and commas could mean thousands or decimals, and says how it may be meant. */
function separatorsInDoubt(typed: string): Refused | null {
  if (!DIGITS_AND_SEPARATORS.test(typed)) return null;
  const separators = typed.match(/[.,]/g) ?? [];
  if (separators.length < 2 && !THOUSAND_OR_FRACTION.test(typed)) return null;
  const suggestion = suggestionFor(typed);
  return suggestion ? { ok: false, reason: "ambiguous", suggestion } : { ok: false, reason: "not-a-number" };
}

function suggestionFor(typed: string): string | null {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(typed);
  const groups = (match?.[1] ?? "").split(/[., ]/);
  const wellGrouped = groups.every((group, i) => (i === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group));
  if (!wellGrouped) return null;
  const decimals = match?.[2];
  return groups.join("\u202f") + (decimals ? `,${decimals.padEnd(2, "0")}` : "");
}
