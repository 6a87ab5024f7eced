import { inches, type Emu, type Rect } from "#app/exports/pptx/geometry.ts";
import { splitColumns } from "#app/exports/pptx/table/split-table.ts";
import type { Wanted } from "#app/exports/pptx/template/choose-frame.ts";
import { tableGrid, type Type } from "./item-height.ts";
import type { Item } from "./items.ts";

const GUTTER = inches(0.4);
const WORDS_SHARE = 0.36;
const WIDE_TABLE = 4;
const WIDE_SHARE = 0.62;

/** What the layout of a slide must have, from what the slide holds. */
export function wantedOf(left: readonly Item[], right: readonly Item[]): Wanted {
  const speaks = (items: readonly Item[]) => items.some(({ kind }) => kind === "text");
  if (left.length > 0 && right.length > 0) return speaks(left) || speaks(right) ? "two" : "room";
  return speaks(left) || speaks(right) ? "one" : "room";
}

/** The columns of a slide in its free area: one, or two of which words alone are the narrower. */
export function columnRects(area: Rect, left: readonly Item[], right: readonly Item[]): Rect[] {
  if (right.length === 0 || left.length === 0) return [area];
  const share = leftShare(left, right);
  const first = Math.floor((area.cx - GUTTER) * share);
  return [{ ...area, cx: first }, { ...area, x: area.x + first + GUTTER, cx: area.cx - first - GUTTER }];
}

function leftShare(left: readonly Item[], right: readonly Item[]): number {
  const [leftWords, rightWords] = [left, right].map((items) => items.every(({ kind }) => kind === "text"));
  if (leftWords && !rightWords) return WORDS_SHARE;
  if (rightWords && !leftWords) return 1 - WORDS_SHARE;
  const [leftWide, rightWide] = [left, right].map((items) => items.some((item) => item.kind === "table" && item.table.columns.length > WIDE_TABLE));
  if (leftWide === rightWide) return 0.5;
  return leftWide ? WIDE_SHARE : 1 - WIDE_SHARE;
}

const isBroken = (items: readonly Item[], width: Emu, type: Type): boolean => items.some((item) => item.kind === "table" && !tableGrid(item.table, width, type).whole);

/** Two columns become one when a table would break its words in half the width; a table too wide for the slide becomes several. */
export function arranged(area: Rect, sides: readonly [readonly Item[], readonly Item[]], smallest: Type): [readonly Item[], readonly Item[]] {
  const [left, right] = sides;
  const rects = columnRects(area, left, right);
  const fits = rects.length === 1 || [left, right].every((items, index) => !isBroken(items, rects[index]?.cx ?? area.cx, smallest));
  return fits && rects.length === 2 ? [left, right] : [sliced([...left, ...right], area.cx, smallest), []];
}

function sliced(items: readonly Item[], width: Emu, { table: size, factor }: Type): Item[] {
  return items.flatMap((item): Item[] => (item.kind === "table" ? splitColumns(item.table, width, { size, factor }).map((table) => ({ ...item, table })) : [item]));
}
