const DIGITS = String.raw`\d(?:[\d.,' ]*\d)?`;
const CURRENCY = String.raw`(?:€|\$|£|k€|m€|keur|meur|eur(?:os?)?|usd|gbp|dollars?|pounds?)`;
const MONEY = new RegExp(String.raw`${DIGITS}\s?(?:k|m|mille|millions?(?: d'| de)?|thousand)?\s?${CURRENCY}(?![a-z])|(?:€|\$|£)\s?${DIGITS}`, "u");
/** « 3.5 PM », never « 3 pm »: that is the hour of a meeting. */
const ENGLISH_MONTHS = new RegExp(String.raw`${DIGITS}\s?P\.?M\b`, "u");
/** « douze mille euros » */
const SPELLED = /(?:cent|mille|million|hundred|thousand|vingt|trente|quarante|cinquante|soixante|dix|onze|douze|quinze|seize)s?(?: d'| de)?[ -](?:euros?|dollars?|pounds?)/u;
const MONTHS = new RegExp(String.raw`${DIGITS}\s?(?:h\.? ?m\b\.?|hommes?[ -]mois|mois[ -]hommes?|person[ -]months?|man[ -]months?)`, "u");
const LOSS = /(?<!\p{L})(?:pertes?|perd(?:re|ue?s?|ons|ez|ent|rait|raient|rons|ront)?|plafonds?|loss(?:es)?|lost|los(?:e|es|ing)|ceilings?|risquer(?:ait|ons|a)?)(?!\p{L})/u;
const BARE = /(?<![\p{L}\d])\d(?:[\d.,' ]*\d)(?![\p{L}\d%])/gu;
const NEAR = 60;

/** Small letters, plain spaces and plain signs: two writings of one thing read the same. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/[\s\u00a0\u202f\u2009]+/gu, " ").replaceAll("’", "'");

/** An amount of money or of time: « 12 000 € », « 4,5 h.m », « douze mille euros ». */
export function hasAmount(text: string): boolean {
  const said = plain(text);
  return MONEY.test(said) || SPELLED.test(said) || hasPersonMonths(text);
}

/** Time of people is what a note counts a loss in: it is one wherever it stands. */
export const hasPersonMonths = (text: string): boolean => MONTHS.test(plain(text)) || ENGLISH_MONTHS.test(text.normalize("NFKC"));

/**
 * A loss typed by hand: an amount beside a word of losing (« 12 000 € de perte », « perte de 4,5 h.m », "a loss of €12,000"), a
 * figure of three digits or more close to one, or any amount in person-months. `about`: the heading it stands under.
 */
export function saysLoss(text: string, about = ""): boolean {
  if (hasPersonMonths(text)) return true;
  const said = plain(text);
  if ((MONEY.test(said) || SPELLED.test(said)) && LOSS.test(`${plain(about)} ${said}`)) return true;
  const word = LOSS.exec(said);
  return word !== null && [...said.matchAll(BARE)].some((found) => found[0].replaceAll(/\D/g, "").length >= 3 && !isYear(found[0]) && Math.abs(found.index - word.index) <= NEAR);
}

const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits);
