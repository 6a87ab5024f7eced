import type { BriefTable } from "#app/domain/brief/brief-document.ts";
import { faceOf } from "./fonts/faces.ts";
import { widthOf } from "./fonts/split-by-font.ts";

export const CELL_GAP = 8;
/** A word longer than this breaks rather than pushes the other columns away. */
const LONGEST_WORD = 90;
const NARROWEST = 18;

/** Widths of the columns of a table, and at which size it is set. */
export interface Columns { widths: number[]; size: number }

/** The columns within `width`: by their weights, none narrower than its longest word; smaller letters when that is not enough; null when even then it is too wide. */
export function fitColumns(table: BriefTable, width: number, sizes: readonly number[]): Columns | null {
  for (const size of sizes) {
    const least = leastWidths(table, size);
    if (least.reduce((sum, one) => sum + one, 0) <= width) return { widths: shared(table, least, width), size };
  }
  return null;
}

/** Splits a table that no size makes fit: groups of columns, each with the first one again. */
export function splitColumns(table: BriefTable, width: number, size: number): BriefTable[] {
  const least = leastWidths(table, size);
  const first = least[0] ?? 0;
  const groups: number[][] = [];
  let used = Infinity;
  for (let index = 1; index < table.columns.length; index += 1) {
    const wide = least[index] ?? 0;
    if (used + wide > width) {
      groups.push([0]);
      used = first;
    }
    groups.at(-1)?.push(index);
    used += wide;
  }
  return groups.map((indices) => pick(table, indices));
}

function pick(table: BriefTable, indices: readonly number[]): BriefTable {
  const of = <Item>(items: readonly Item[]): Item[] => indices.flatMap((index) => (items[index] === undefined ? [] : [items[index]]));
  return { ...table, columns: of(table.columns), rows: table.rows.map(of), total: table.total === null ? null : of(table.total) };
}

function leastWidths(table: BriefTable, size: number): number[] {
  const all = table.total === null ? table.rows : [...table.rows, table.total];
  return table.columns.map(({ label }, index) => {
    const texts = all.slice(0, 400).flatMap((cells) => cells[index]?.text.map((run) => longestWord(run.text, faceOf(run), size)) ?? []);
    const widest = Math.max(NARROWEST, longestWord(label, "strong", size), ...texts);
    return Math.min(LONGEST_WORD, widest) + CELL_GAP;
  });
}

function longestWord(text: string, face: ReturnType<typeof faceOf>, size: number): number {
  return Math.max(0, ...text.split(/[ \n]+/).map((word) => (word.length > 40 ? LONGEST_WORD : widthOf(word, face, size))));
}

/** What the least widths leave goes to the columns whose weight asks for more than they have. */
function shared({ columns }: BriefTable, least: readonly number[], width: number): number[] {
  const weights = columns.map(({ weight }) => Math.max(0.1, weight));
  const widths = [...least];
  const open = new Set(widths.keys());
  for (;;) {
    const fixed = [...widths.keys()].filter((index) => !open.has(index)).reduce((sum, index) => sum + (least[index] ?? 0), 0);
    const weight = [...open].reduce((sum, index) => sum + (weights[index] ?? 0), 0);
    const share = (index: number) => ((width - fixed) * (weights[index] ?? 0)) / weight;
    const short = [...open].filter((index) => share(index) < (least[index] ?? 0));
    if (short.length === 0 || short.length === open.size) {
      for (const index of open) widths[index] = short.length === 0 ? share(index) : (least[index] ?? 0);
      return widths;
    }
    for (const index of short) open.delete(index);
  }
}
