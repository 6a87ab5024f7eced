import type { BriefTable } from "#app/domain/brief/brief-document.ts";
import type { ChartPlan } from "#app/exports/pptx/chart/chart-plan.ts";
import type { Rect } from "#app/exports/pptx/geometry.ts";
import type { Grid } from "#app/exports/pptx/table/table-grid.ts";
import type { Paragraph } from "#app/exports/pptx/text/paragraph.ts";

/** Something with its place on a slide. `size` is in points. */
export type Placed =
  | { kind: "text"; paragraphs: readonly Paragraph[]; rect: Rect; size: number; /** Running text, that goes into the template's placeholder; captions and sources do not. */ running: boolean }
  | { kind: "table"; table: BriefTable; grid: Grid; rect: Rect; size: number }
  | { kind: "chart"; plan: ChartPlan; alternative: string; rect: Rect; size: number };
