import { folded } from "#app/domain/form/slug.ts";
import { isAcronym, isCapital, isField, isParticle, isRole } from "../words/name-words.ts";

/** Names of organisations known from elsewhere in the text: folded → as written. */
export type KnownNames = ReadonlyMap<string, string>;

export const LONGEST_NAME = 6;

interface Head {
  name: string;
  organisations: string[];
  /** Words of the head that are neither. */
  tail: string;
  certain: boolean;
}

/** A head of words: the name, then maybe an organisation or what the person does. */
export function splitHead(words: readonly string[], known: KnownNames): Head | null {
  const [first] = words;
  if (!first || !isCapital(first) || words.length > 12) return null;
  const suffix = knownSuffix(words, known);
  if (suffix) return { ...nameOf(words.slice(0, suffix.from)), organisations: [suffix.name] };
  const end = endBeforeField(words, nameEnd(words));
  const { name, tail, certain } = nameOf(words.slice(0, end));
  const left = words.slice(end);
  const named = left.length > 0 && left.every((word) => isAcronym(word) || isCapital(word));
  return { name, organisations: named ? [left.join(" ")] : [], tail: tidy([tail, ...(named ? [] : left)].join(" ")), certain };
}

/** « Guillaume Advance design »: what stands before a word of a trade is not the name. */
function endBeforeField(words: readonly string[], end: number): number {
  const next = words[end] ?? "";
  return end >= 2 && isField(next) && !isCapital(next) ? end - 1 : end;
}

/** The longest end of the head that is an organisation known elsewhere. */
function knownSuffix(words: readonly string[], known: KnownNames): { from: number; name: string } | null {
  for (let from = 1; from < words.length; from++) {
    const name = known.get(folded(words.slice(from).join(" ")));
    if (name) return { from, name };
  }
  return null;
}

function nameEnd(words: readonly string[]): number {
  const end = words.slice(0, LONGEST_NAME).findIndex((word, at) => !isOfName(word) || (at >= 2 && isAcronym(word) && !isAcronym(words[at - 1] ?? "")));
  return Math.max(end === -1 ? Math.min(words.length, LONGEST_NAME) : end, 1);
}

const isOfName = (word: string): boolean => (isCapital(word) || isParticle(word)) && !isRole(word);

/** « Guillaume Advance design »: a capital before a word of a trade belongs to it, and not to the name. */
function nameOf(words: readonly string[]): Pick<Head, "name" | "tail" | "certain"> {
  const lower = words.findIndex((word, at) => at > 0 && !isCapital(word) && !isParticle(word));
  if (lower === -1) return { name: words.join(" "), tail: "", certain: words.length > 1 };
  const end = isRole(words[lower] ?? "") || lower < 2 ? lower : lower - 1;
  return { name: words.slice(0, end).join(" "), tail: words.slice(end).join(" "), certain: end > 1 };
}

export const tidy = (text: string): string => text.replace(/^[\s\-–—:,/]+|[\s\-–—:,/]+$/g, "").replace(/\s+/g, " ");
