import type { BriefTable, Cell } from "#app/domain/brief/brief-document.ts";
import type { Emu } from "#app/exports/pptx/geometry.ts";
import { splitText } from "#app/exports/pptx/text/text-height.ts";
import { CELL, gridOf, type Grid } from "./table-grid.ts";

interface Letters { size: number; factor: number }
export interface TableParts { head: BriefTable; rest: BriefTable | null }

const sum = (heights: readonly Emu[]): Emu => heights.reduce((total, one) => total + one, 0);
export const heightOf = ({ header, rows, total }: Grid): Emu => header + sum(rows) + total;

/** The rows that fit in a height, and a table of the others; null when not even one fits. */
export function splitRows(table: BriefTable, width: Emu, height: Emu, letters: Letters): TableParts | null {
  const grid = gridOf(table, width, letters);
  if (heightOf(grid) <= height) return { head: table, rest: null };
  let used = grid.header;
  const count = grid.rows.findIndex((row) => (used += row) > height);
  const fits = count === -1 ? table.rows.length - 1 : count;
  if (fits <= 0) return null;
  return { head: { ...table, rows: table.rows.slice(0, fits), total: null, source: null }, rest: { ...table, rows: table.rows.slice(fits) } };
}

/** The first row of a table, when it is taller than a whole slide: what fits of each cell, then the rest of them. */
export function splitTallRow(table: BriefTable, width: Emu, height: Emu, letters: Letters): TableParts | null {
  const [row, ...others] = table.rows;
  if (row === undefined) return null;
  const grid = gridOf(table, width, letters);
  const halves = row.map((cell, column) => splitCell(cell, (grid.widths[column] ?? 0) - 2 * CELL.side, height - grid.header - 2 * CELL.top, letters));
  if (halves.every(([, rest]) => rest.text.length === 0) || halves.every(([fits]) => fits.text.length === 0)) return null;
  return { head: { ...table, rows: [halves.map(([fits]) => fits)], total: null, source: null }, rest: { ...table, rows: [halves.map(([, rest]) => rest), ...others] } };
}

function splitCell(cell: Cell, width: Emu, height: Emu, scale: Letters): [Cell, Cell] {
  const { fits, rest } = splitText([{ runs: cell.text, level: 0, bullet: null, role: "text" }], width, height, scale);
  return [{ ...cell, text: fits.flatMap(({ runs }) => runs) }, { ...cell, text: rest.flatMap(({ runs }) => runs) }];
}

/** A table too wide for its place, as several: each repeats the first column. */
export function splitColumns(table: BriefTable, width: Emu, letters: Letters): BriefTable[] {
  if (table.columns.length <= 2 || gridOf(table, width, letters).whole) return [table];
  const count = Math.max(2, most(table, width, letters));
  const starts = Array.from({ length: Math.ceil((table.columns.length - 1) / (count - 1)) }, (_, index) => 1 + index * (count - 1));
  return starts.map((from) => columnsOf(table, from, from + count - 1));
}

/** How many columns stand side by side without breaking a word, wherever the slice is taken. */
function most(table: BriefTable, width: Emu, letters: Letters): number {
  for (let count = table.columns.length - 1; count > 2; count -= 1) {
    const slices = Array.from({ length: Math.ceil((table.columns.length - 1) / (count - 1)) }, (_, index) => columnsOf(table, 1 + index * (count - 1), 1 + (index + 1) * (count - 1)));
    if (slices.every((slice) => gridOf(slice, width, letters).whole)) return count;
  }
  return 2;
}

function columnsOf(table: BriefTable, from: number, to: number): BriefTable {
  const pick = <T>(cells: readonly T[]): T[] => [...cells.slice(0, 1), ...cells.slice(from, to)];
  return { ...table, columns: pick(table.columns), rows: table.rows.map(pick), total: table.total === null ? null : pick(table.total) };
}
