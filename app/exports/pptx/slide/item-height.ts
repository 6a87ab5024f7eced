import type { BriefTable } from "#app/domain/brief/brief-document.ts";
import type { ChartPlan } from "#app/exports/pptx/chart/chart-plan.ts";
import { inches, type Emu } from "#app/exports/pptx/geometry.ts";
import { gridOf, type Grid } from "#app/exports/pptx/table/table-grid.ts";
import { heightOf } from "#app/exports/pptx/table/split-table.ts";
import type { Paragraph } from "#app/exports/pptx/text/paragraph.ts";
import { textHeight } from "#app/exports/pptx/text/text-height.ts";
import type { Item } from "./items.ts";

/** How large everything of a slide is, and the words it adds. */
export interface Type {
  text: number;
  table: number;
  factor: number;
  /** « Source : » */
  sourceWord: string;
}

export const GAP = inches(0.17);
export const CLOSE = inches(0.08);
/** How much higher the rows of a table may become where there is room. */
export const MOST_AIR = 1.5;
const SIDE_BY_SIDE = inches(7);
const LEAST: Record<ChartPlan["kind"], number> = { columns: 2.6, bars: 1.5, lines: 2.2 };
const BAR = 0.3;

export interface Framed { caption: Paragraph | null; source: Paragraph | null; above: Emu; below: Emu }

/** The sentence over a table or a picture and the source under it, with the room they take. */
export function framedOf(caption: string | null, source: string | null, width: Emu, type: Type): Framed {
  const said = (text: string, role: Paragraph["role"]): Paragraph => ({ runs: [{ text }], level: 0, bullet: null, role });
  const over = caption === null ? null : said(caption, "caption");
  const under = source === null ? null : said(sourceLine(source, type.sourceWord), "source");
  const height = (one: Paragraph | null) => (one === null ? 0 : textHeight([one], width, { size: type.text, factor: type.factor }) + CLOSE);
  return { caption: over, source: under, above: height(over), below: height(under) };
}

export const sourceLine = (source: string, word: string): string => (source.startsWith(word) ? source : `${word} ${source}`);

export const tableGrid = (table: BriefTable, width: Emu, type: Type): Grid => gridOf(table, width, { size: type.table, factor: type.factor });

export const isBeside = (plans: readonly ChartPlan[], width: Emu): boolean => plans.length > 1 && width >= SIDE_BY_SIDE;

/** The least that the charts of a picture take. */
export function leastOfCharts(plans: readonly ChartPlan[], width: Emu): Emu {
  const each = plans.map(({ kind, categories, legend }) => inches(kind === "bars" ? Math.max(LEAST.bars, categories.length * BAR + (legend ? 0.9 : 0.2)) : LEAST[kind]));
  return isBeside(plans, width) ? Math.max(...each) : each.reduce((sum, one) => sum + one, GAP * (plans.length - 1));
}

/** The most that helps: bars do not grow thick because there is room. */
export function mostOfCharts(plans: readonly ChartPlan[], width: Emu): Emu {
  const each = plans.map(({ kind, categories, legend }) => inches(kind === "bars" ? categories.length * BAR * 2.1 + (legend ? 1.2 : 0.4) : 5));
  return isBeside(plans, width) ? Math.max(...each) : each.reduce((sum, one) => sum + one, GAP * (plans.length - 1));
}

/** The height that an item takes at least. */
export function leastHeight(item: Item, width: Emu, type: Type): Emu {
  if (item.kind === "text") return textHeight(item.paragraphs, width, { size: type.text, factor: type.factor });
  const { above, below } = framedOf(item.caption, item.kind === "table" ? item.table.source : item.picture.source, width, type);
  return above + below + (item.kind === "table" ? heightOf(tableGrid(item.table, width, type)) : leastOfCharts(item.plans, width));
}
