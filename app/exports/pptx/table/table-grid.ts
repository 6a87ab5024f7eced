import type { BriefTable, Cell } from "#app/domain/brief/brief-document.ts";
import { inches, points, type Emu } from "#app/exports/pptx/geometry.ts";
import { lineCount, lineHeight, textWidth } from "#app/exports/pptx/text/measure.ts";
import { textOf } from "#app/exports/pptx/text/paragraph.ts";

/** The inside margins of a cell. */
export const CELL = { side: inches(0.06), top: inches(0.045) };

export interface Grid {
  /** Width of each column; together exactly the width asked for. */
  widths: readonly Emu[];
  header: Emu;
  rows: readonly Emu[];
  total: Emu;
  /** False when a word had to be broken. */
  whole: boolean;
}

/** No letter is wider, as a share of its size. */
const WIDEST = 1.4;

interface Letters { size: number; factor: number }

/** Grids that were measured: a table is tried at several sizes, and again for each slide that it goes on to. */
const measured = new WeakMap<BriefTable, Map<string, Grid>>();

/** The height of each row when the table is this wide. */
export function gridOf(table: BriefTable, width: Emu, letters: Letters): Grid {
  const known = measured.get(table) ?? new Map<string, Grid>();
  measured.set(table, known);
  const key = `${width} ${letters.size} ${letters.factor}`;
  const grid = known.get(key) ?? measure(table, width, letters);
  known.set(key, grid);
  return grid;
}

function measure(table: BriefTable, width: Emu, letters: Letters): Grid {
  const lines = [table.columns.map(({ label }) => label), ...table.rows.map(texts), ...(table.total ? [texts(table.total)] : [])];
  const { widths, whole } = columnWidths(table, lines, width, letters);
  const heightOf = (cells: readonly string[], bold: boolean) => rowHeight(cells, widths, { ...letters, bold });
  return {
    widths, whole, header: heightOf(table.columns.map(({ label }) => label), true),
    rows: table.rows.map((row) => rowHeight(texts(row), widths, { ...letters, bold: row.some(({ text }) => text.some((run) => run.bold)) })),
    total: table.total ? heightOf(texts(table.total), true) : 0,
  };
}

const texts = (row: readonly Cell[]): string[] => row.map(({ text }) => textOf(text));

function rowHeight(cells: readonly string[], widths: readonly Emu[], letters: Letters & { bold: boolean }): Emu {
  const lines = Math.max(1, ...cells.map((text, index) => lineCount(text, (widths[index] ?? 0) - 2 * CELL.side, letters)));
  return points(lines * lineHeight(letters.size)) + 2 * CELL.top;
}

/** By weight, but no column narrower than its longest word, as long as the others can give. */
function columnWidths(table: BriefTable, lines: readonly string[][], width: Emu, letters: Letters): { widths: Emu[]; whole: boolean } {
  const least = table.columns.map((_, column) => Math.max(...lines.map((line) => longestWord(line[column] ?? "", letters))) + 2 * CELL.side + points(1));
  const needed = least.reduce((sum, one) => sum + one, 0);
  const weights = table.columns.reduce((sum, { weight }) => sum + Math.max(weight, 0.1), 0);
  if (needed >= width) return { widths: exactly(least.map((one) => (one / needed) * width), width), whole: needed <= width };
  const shared = table.columns.map(({ weight }) => (Math.max(weight, 0.1) / weights) * width);
  const short = shared.map((one, column) => Math.max(0, (least[column] ?? 0) - one)).reduce((sum, one) => sum + one, 0);
  const spare = shared.map((one, column) => Math.max(0, one - (least[column] ?? 0)));
  const given = spare.reduce((sum, one) => sum + one, 0);
  return { widths: exactly(shared.map((one, column) => Math.max(one, least[column] ?? 0) - (given === 0 ? 0 : ((spare[column] ?? 0) / given) * short)), width), whole: true };
}

function longestWord(text: string, letters: Letters): Emu {
  let longest = 0;
  for (const word of text.split(/[ \n\t-]+/)) {
    if (word.length * WIDEST * letters.size > longest) longest = Math.max(longest, textWidth(word, { ...letters, bold: true }));
  }
  return points(longest);
}

/** Whole units that add up. */
function exactly(widths: readonly number[], width: Emu): Emu[] {
  const rounded = widths.map(Math.floor);
  const rest = width - rounded.reduce((sum, one) => sum + one, 0);
  return rounded.map((one, index) => (index === 0 ? one + rest : one));
}
