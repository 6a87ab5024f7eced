import { folded } from "#app/domain/form/slug.ts";

/** Folded words, each after a space: « L’hypothèse H 16 » → " l hypothese h 16". "" when there is none. */
export const asWords = (text: string): string =>
  folded(text).replace(/[^\p{L}\p{N}]+/gu, " ").replace(/^ *(?=.)/, " ").trimEnd();

const MOST_WORDS = 8;

/** The words someone asks for, at most eight, none twice. */
export const wordsAsked = (q: string): string[] => [...new Set(asWords(q).split(" ").filter(Boolean))].slice(0, MOST_WORDS);

/** The distinct words of a text made by `asWords`. */
export const distinctWords = (body: string): string[] => [...new Set(body.split(" ").filter(Boolean))];

/** A word stands for itself and for the seeded labels it begins a word of, which the index holds as tokens. */
export interface AskedWord {
  word: string;
  tokens: readonly string[];
}

/** What an untouched seeded label is indexed as: it has no words of its own, each reader has it in their language. */
export const seedToken = (list: string, key: string): string => `seed${list}${key}`.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Whether every word asked begins a word of the text. */
export function holdsAll(body: string, asked: readonly AskedWord[]): boolean {
  return asked.every(({ word, tokens }) => [word, ...tokens].some((one) => body.includes(` ${one}`)));
}

/** 0 when the title begins with what is asked, 1 when it holds it, 2 when the text does, null when neither. */
export function rankOf(entry: { title: string; body: string }, asked: readonly AskedWord[]): 0 | 1 | 2 | null {
  if (entry.title.startsWith(` ${asked.map(({ word }) => word).join(" ")}`)) return 0;
  if (holdsAll(entry.title, asked)) return 1;
  return holdsAll(entry.body, asked) ? 2 : null;
}
