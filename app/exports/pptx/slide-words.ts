import { briefTemplate as english } from "#app/i18n/en/brief-template.ts";
import { briefTemplate as french } from "#app/i18n/fr/brief-template.ts";
import type { Language } from "#app/i18n/language.ts";

/** What slides say that the document does not: a picture's own key, what went to the annexes. */
export const wordsOf = (language: Language) => (language === "fr" ? french : english).slides;
