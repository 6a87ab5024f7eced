import { asWords, seedToken, type AskedWord } from "./search-text.ts";

/** The labels of a list that ships, by key, in one language. */
export interface SeededLabels {
  list: "usage" | "category";
  labels: Readonly<Record<string, string>>;
}

/** Each word with the tokens of the seeded labels that hold it, whatever the language it was asked in. */
export function askedWords(words: readonly string[], seeded: readonly SeededLabels[]): AskedWord[] {
  return words.map((word) => ({ word, tokens: [...new Set(seeded.flatMap((labels) => tokensOf(word, labels)))] }));
}

function tokensOf(word: string, { list, labels }: SeededLabels): string[] {
  return Object.entries(labels).filter(([, label]) => asWords(label).includes(` ${word}`)).map(([key]) => seedToken(list, key));
}
