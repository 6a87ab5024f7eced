import type { BriefBlock, BriefDocument, BriefPicture } from "#app/domain/brief/brief-document.ts";
import { drawChart } from "./draw-chart.ts";
import type { Drawing } from "./drawing.ts";

/** Points: the text of an A4 page. */
const WIDTH = 482;

/** Every picture of a document by its title, drawn as its files draw it. */
export function picturesOf({ sections, annexes, slides, annexSlides }: BriefDocument): Record<string, Drawing> {
  const blocks = [...[...sections, ...annexes].flatMap((section) => section.blocks), ...[...slides, ...annexSlides].flatMap(({ left, right }) => [...left, ...right])];
  return picturesIn(blocks);
}

/** The same of a part of it: a section that one reads on its page. */
export const picturesIn = (blocks: readonly BriefBlock[]): Record<string, Drawing> =>
  Object.fromEntries(blocks.flatMap(pictures).map(({ title, chart }) => [title, drawChart(chart, WIDTH)]));

function pictures(block: BriefBlock): BriefPicture[] {
  if (block.kind === "chart") return [block];
  if (block.kind === "quote") return block.blocks.flatMap(pictures);
  return block.kind === "list" ? block.items.flatMap((item) => item.flatMap(pictures)) : [];
}
