import type { Dictionary } from "./fr.ts";
import type { Language } from "./language.ts";

const loaded = new Map<Language, Dictionary>();

/** Words of modules that came before the dictionary did. */
const early: Partial<Dictionary> = {};

/** The server provides both languages whole; the browser the one of its page, whose other areas come with what uses them. */
export const provideDictionary = (language: Language, dictionary: Partial<Dictionary>): void => void loaded.set(language, { ...dictionary, ...early } as Dictionary);

export function addWords(words: Partial<Dictionary>): void {
  Object.assign(early, words);
  for (const dictionary of loaded.values()) Object.assign(dictionary, words);
}

/** The language to speak when a page could not say its own: in the browser the one that is there, on the server French. */
export const languageAtHand = (): Language => loaded.keys().next().value ?? "fr";

export function dictionaryOf(language: Language): Dictionary {
  const dictionary = loaded.get(language);
  if (!dictionary) throw new Error(`The ${language} dictionary is not loaded`);
  return dictionary;
}

/** The language wanted, or the one that the browser has until the page is loaded anew. */
export const spokenFor = (wanted: Language): Language => (loaded.has(wanted) ? wanted : languageAtHand());
