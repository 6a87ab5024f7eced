import { type Emu, type Rect } from "#app/exports/pptx/geometry.ts";
import { heightOf } from "#app/exports/pptx/table/split-table.ts";
import type { Paragraph } from "#app/exports/pptx/text/paragraph.ts";
import { CLOSE, framedOf, GAP, isBeside, leastHeight, MOST_AIR, tableGrid, type Type } from "./item-height.ts";
import type { Item } from "./items.ts";
import type { Placed } from "./placed.ts";

const CHART_LETTERS = 12.5;
const SMALL_CHART_LETTERS = 11;
const SMALL = 5_000_000;

/** The parts of an item, in a place as high as it needs or more; pictures take what is given. */
export function placeItem(item: Item, rect: Rect, type: Type): Placed[] {
  if (item.kind === "text") return [{ kind: "text", paragraphs: item.paragraphs, rect: { ...rect, cy: leastHeight(item, rect.cx, type) }, size: type.text, running: true }];
  const source = item.kind === "table" ? item.table.source : item.picture.source;
  const framed = framedOf(item.caption, source, rect.cx, type);
  const inside = { ...rect, y: rect.y + framed.above, cy: rect.cy - framed.above - framed.below };
  const drawn = item.kind === "table" ? placeTable(item, inside, type) : placeCharts(item, inside);
  const end = Math.max(...drawn.map((one) => one.rect.y + one.rect.cy));
  return [...beside(framed.caption, { ...rect, cy: Math.max(0, framed.above - CLOSE) }, type), ...drawn, ...beside(framed.source, { ...rect, y: end + CLOSE, cy: Math.max(0, framed.below - CLOSE) }, type)];
}

const beside = (paragraph: Paragraph | null, rect: Rect, type: Type): Placed[] => (paragraph === null ? [] : [{ kind: "text", paragraphs: [paragraph], rect, size: type.text, running: false }]);

function placeTable(item: Extract<Item, { kind: "table" }>, rect: Rect, type: Type): Placed[] {
  const least = tableGrid(item.table, rect.cx, type);
  const air = Math.min(MOST_AIR, Math.max(1, rect.cy / heightOf(least)));
  const grown = (height: Emu) => Math.floor(height * air);
  const grid = { ...least, header: grown(least.header), rows: least.rows.map(grown), total: grown(least.total) };
  return [{ kind: "table", table: item.table, grid, rect: { ...rect, cy: heightOf(grid) }, size: type.table }];
}

function placeCharts({ plans, picture }: Extract<Item, { kind: "picture" }>, rect: Rect): Placed[] {
  const across = isBeside(plans, rect.cx);
  const share = (whole: Emu) => Math.floor((whole - GAP * (plans.length - 1)) / plans.length);
  const [cx, cy] = across ? [share(rect.cx), rect.cy] : [rect.cx, share(rect.cy)];
  return plans.map((plan, index) => ({
    kind: "chart", plan, size: cx < SMALL ? SMALL_CHART_LETTERS : CHART_LETTERS,
    alternative: plan.title === null ? picture.alternative : `${plan.title}. ${picture.alternative}`,
    rect: { x: rect.x + (across ? index * (cx + GAP) : 0), y: rect.y + (across ? 0 : index * (cy + GAP)), cx, cy },
  }));
}
