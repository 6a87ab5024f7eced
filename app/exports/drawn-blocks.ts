import type { BriefBlock } from "#app/domain/brief/brief-document.ts";
import type { Drawing } from "./drawing/drawing.ts";
import { drawChart } from "./drawing/draw-chart.ts";

export type DrawnBlock = Exclude<BriefBlock, { kind: "chart" }> | (Extract<BriefBlock, { kind: "chart" }> & { drawing: Drawing });

/** As wide as the sheet of a page, in points. */
const WIDTH = 520;

/** Blocks for a page, their pictures drawn as documents draw them: the same figures, the same marks. */
export const drawnBlocks = (blocks: readonly BriefBlock[]): DrawnBlock[] =>
  blocks.map((block) => (block.kind === "chart" ? { ...block, drawing: drawChart(block.chart, WIDTH) } : block));
