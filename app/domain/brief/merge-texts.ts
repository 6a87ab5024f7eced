import { diff3Merge } from "node-diff3";

/** Beyond so many pairs of like pieces, comparing takes longer than reading both. */
const MOST_LIKE_PAIRS = 2_000_000;

/**
 * Two texts that began as one: what each changed, together. Line by line, then word by word where both touched a line; what
 * both added in one place stands one after the other, theirs first. Null where both rewrote the same words: a person decides.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  return mergePieces({ base, mine, theirs }, lines, mergeWords);
}

type Three = { base: string; mine: string; theirs: string };
interface Cut {
  split: (text: string) => string[];
  join: (pieces: readonly string[]) => string;
  /** What stands between two additions in one place. */
  between: string;
}

/** Ends what a piece is compared by besides itself: no text holds it. */
const KEY = "\u0000";
const keyed = (key: string, piece: string): string => key + KEY + piece;
const withoutKey = (piece: string): string => piece.slice(piece.lastIndexOf(KEY) + 1);

const lines: Cut = { split: linesOf, join: (pieces) => pieces.map(withoutKey).join("\n"), between: "\n\n" };
const words: Cut = { split: wordsOf, join: (pieces) => pieces.map(withoutKey).join(""), between: "" };

/** An empty line is known by how the line before it begins: all of them being alike, each would be compared with each. */
function linesOf(text: string): string[] {
  let before = "";
  return text.split("\n").map((line) => {
    if (line !== "") before = line.slice(0, 12);
    return line === "" ? keyed(before, line) : line;
  });
}

/** Words, and the spaces between them, each known by the word before it. */
function wordsOf(text: string): string[] {
  const pieces = text.match(/\S+|\s+/g) ?? [];
  return pieces.map((piece, index) => (piece.trim() === "" ? keyed(pieces[index - 1] ?? "", piece) : piece));
}

const mergeWords = (three: Three) => mergePieces(three, words, () => null);

function mergePieces(three: Three, cut: Cut, mergeFurther: (three: Three) => string | null): string | null {
  const [base, mine, theirs] = [three.base, three.mine, three.theirs].map(cut.split) as [string[], string[], string[]];
  if (likePairs(base, mine) > MOST_LIKE_PAIRS || likePairs(base, theirs) > MOST_LIKE_PAIRS) return null;
  const merged: string[] = [];
  for (const region of diff3Merge(mine, base, theirs)) {
    if (region.ok) merged.push(...region.ok);
    if (!region.conflict) continue;
    const both = { base: cut.join(region.conflict.o), mine: cut.join(region.conflict.a), theirs: cut.join(region.conflict.b) };
    const together = bothAdded(both, cut.between) ?? mergeFurther(both);
    if (together === null) return null;
    merged.push(together);
  }
  return cut.join(merged);
}

/** Both added where nothing was: one after the other, or the longer when it goes on from the other. */
function bothAdded({ base, mine, theirs }: Three, between: string): string | null {
  if (base.trim() !== "") return null;
  if (mine.startsWith(theirs.trimEnd())) return mine;
  if (theirs.startsWith(mine.trimEnd())) return theirs;
  if (between !== "") return theirs.trimEnd() + (isRow(theirs) && isRow(mine) ? "\n" : between) + mine.trimStart();
  return /\s$/.test(theirs) || /^\s/.test(mine) ? theirs + mine : `${theirs} ${mine}`;
}

/** An item of a list, or a row of a table: an empty line would end it. */
const isRow = (text: string): boolean => /^\s*([-*|]|\d+\.)/.test(text);

/** How many pairs of equal pieces a comparison would weigh. */
function likePairs(some: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const piece of some) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return others.reduce((pairs, piece) => pairs + (counts.get(piece) ?? 0), 0);
}
