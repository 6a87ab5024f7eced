import type { Language } from "#app/i18n/language.ts";

/** How figures are written in a chart. The code of the language keeps « 12 000 » and « 0,5 » where the machine speaks another. */
const LOCALE: Record<Language, string> = { fr: "[$-40C]", en: "[$-409]" };

export const wholeFormat = (language: Language): string => `${LOCALE[language]}#,##0`;
export const tenthsFormat = (language: Language): string => `${LOCALE[language]}#,##0.0#`;
/** Levels under the axis are drawn downwards, and read without a sign. */
export const LEVEL_FORMAT = "0;0;0";
/** On a bar: nothing at stake has no bar, and its figure would stand on the one of the other side. */
export const LEVEL_LABEL = "0;0;";
