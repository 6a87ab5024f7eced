import type { Emu, Rect } from "#app/exports/pptx/geometry.ts";
import { heightOf, splitRows, splitTallRow } from "#app/exports/pptx/table/split-table.ts";
import { splitText } from "#app/exports/pptx/text/text-height.ts";
import { framedOf, GAP, leastHeight, leastOfCharts, mostOfCharts, MOST_AIR, tableGrid, type Type } from "./item-height.ts";
import type { Item } from "./items.ts";
import { placeItem } from "./place-item.ts";
import type { Placed } from "./placed.ts";

export interface Column { placed: Placed[]; rest: Item[] }

/** Height of all items of a column at their least, with the space between them. */
export const columnHeight = (items: readonly Item[], width: Emu, type: Type): Emu =>
  items.reduce((sum, item) => sum + leastHeight(item, width, type), GAP * Math.max(0, items.length - 1));

/** How much higher than its least an item may become: the rows of a table get air, a picture its size. */
function mostGrowth(item: Item, width: Emu, type: Type): Emu {
  if (item.kind === "text") return 0;
  return item.kind === "table" ? heightOf(tableGrid(item.table, width, type)) * (MOST_AIR - 1) : Math.max(0, mostOfCharts(item.plans, width) - leastOfCharts(item.plans, width));
}

/** Items one under the other; tables and pictures share the height that is left. They must fit: see columnHeight. */
export function placeWhole(items: readonly Item[], rect: Rect, type: Type): Placed[] {
  const growing = items.filter((item) => item.kind !== "text").length;
  const spare = Math.max(0, rect.cy - columnHeight(items, rect.cx, type));
  let y = rect.y;
  return items.flatMap((item) => {
    const least = leastHeight(item, rect.cx, type);
    const grown = Math.min(spare / growing, mostGrowth(item, rect.cx, type));
    const cy = Math.floor(least + grown);
    const placed = placeItem(item, { ...rect, y, cy }, type);
    y += cy + GAP;
    return placed;
  });
}

/** As much as fits, in order; what is left goes on to another slide. An empty column always takes something. */
export function placeWhatFits(items: readonly Item[], rect: Rect, type: Type): Column {
  const placed: Placed[] = [];
  let y = rect.y;
  for (const [index, item] of items.entries()) {
    const room = { ...rect, y, cy: rect.y + rect.cy - y };
    const { fits, rest } = takeFrom(item, room, type, placed.length === 0);
    if (fits !== null) placed.push(...placeItem(fits, { ...room, cy: Math.min(room.cy, leastHeight(fits, rect.cx, type)) }, type));
    if (rest !== null) return { placed, rest: [rest, ...items.slice(index + 1)] };
    y = Math.max(y, ...placed.map((one) => one.rect.y + one.rect.cy)) + GAP;
  }
  return { placed, rest: [] };
}

interface Taken { fits: Item | null; rest: Item | null }

function takeFrom(item: Item, room: Rect, type: Type, first: boolean): Taken {
  if (leastHeight(item, room.cx, type) <= room.cy) return { fits: item, rest: null };
  if (item.kind === "text") return takeText(item, room, type, first);
  if (item.kind === "picture") return first ? { fits: item, rest: null } : { fits: null, rest: item };
  return takeRows(item, room, type, first);
}

function takeText(item: Extract<Item, { kind: "text" }>, room: Rect, type: Type, first: boolean): Taken {
  const { fits, rest } = splitText(item.paragraphs, room.cx, room.cy, { size: type.text, factor: type.factor });
  if (fits.length === 0) return first ? { fits: item, rest: null } : { fits: null, rest: item };
  return { fits: { kind: "text", paragraphs: fits }, rest: rest.length === 0 ? null : { kind: "text", paragraphs: rest } };
}

function takeRows(item: Extract<Item, { kind: "table" }>, room: Rect, type: Type, first: boolean): Taken {
  const { above } = framedOf(item.caption, null, room.cx, type);
  const letters = { size: type.table, factor: type.factor };
  const { below } = framedOf(null, item.table.source, room.cx, type);
  const parts = splitRows(item.table, room.cx, room.cy - above - below, letters) ?? (first ? splitTallRow(item.table, room.cx, room.cy - above, letters) : null);
  if (parts === null) return first ? { fits: item, rest: null } : { fits: null, rest: item };
  return { fits: { ...item, table: parts.head }, rest: parts.rest === null ? null : { ...item, table: parts.rest } };
}
