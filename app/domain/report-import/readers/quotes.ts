import { draft, type Draft } from "../draft.ts";
import type { Item } from "../source-line.ts";

const QUOTED = /«\s*([^«»]{12,600}?)\s*»|“([^“”]{12,600}?)”|(?:^|\s)"([^"]{20,600}?)"/gu;
const FEWEST_WORDS = 4;

/** Words between quotation marks, long enough to have been said. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map((match) => (match[1] ?? match[2] ?? match[3] ?? "").trim()).filter((words) => words.split(/\s+/).length >= FEWEST_WORDS);
}

export const quoteDraft = (item: Item, words: string, author: string): Draft =>
  draft("quote", item, words, { fields: { text: words, author }, uncertain: null });
