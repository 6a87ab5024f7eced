import type { Dictionary } from "./fr.ts";
import type { Language } from "./language.ts";

const loaded = new Map<Language, Dictionary>();

/** The server provides both languages, the browser only the one of its page. */
export const provideDictionary = (language: Language, dictionary: Dictionary): void => void loaded.set(language, dictionary);

/** The language to speak when a page could not say its own: in the browser the one that is there, on the server French. */
export const languageAtHand = (): Language => loaded.keys().next().value ?? "fr";

export function dictionaryOf(language: Language): Dictionary {
  const dictionary = loaded.get(language);
  if (!dictionary) throw new Error(`The ${language} dictionary is not loaded`);
  return dictionary;
}

/** The language wanted, or the one that the browser has until the page is loaded anew. */
export const spokenFor = (wanted: Language): Language => (loaded.has(wanted) ? wanted : languageAtHand());
