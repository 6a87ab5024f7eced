import type { BriefChart } from "#app/domain/brief/brief-chart.ts";
import { drawCounts } from "./counts.ts";
import { drawCurves } from "./curves.ts";
import type { Drawing } from "./drawing.ts";
import { drawLevels } from "./levels.ts";
import { drawLoss } from "./loss.ts";

/** The picture of a chart, as wide as its room at most; `scale` makes the steps of levels lower in a tight page. */
export function drawChart(chart: BriefChart, width: number, scale = 1): Drawing {
  switch (chart.kind) {
    case "levels": return drawLevels(chart, width, 7.4 * scale);
    case "loss": return drawLoss(chart, width);
    case "counts": return drawCounts(chart, width);
    case "curves": return drawCurves(chart, width);
  }
}
