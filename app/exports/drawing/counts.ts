import type { CountsChart } from "#app/domain/brief/brief-chart.ts";
import { widthOf } from "../fonts/split-by-font.ts";
import type { Box, Drawing, Shape } from "./drawing.ts";
import { clipped, words } from "./marks.ts";

const PATCH = 7;
const PATCH_GAP = 1.6;
const LINE = 13;

/** The four counts, each with its sign and its word, and a patch for each hypothesis: same weight, no colour that judges. */
export function drawCounts({ counts }: CountsChart, width: number): Drawing {
  const perRow = width >= 330 ? 4 : 2;
  const columns = Math.min(perRow, Math.max(1, counts.length));
  const column = width / columns;
  const room = Math.max(1, Math.floor((column - 10) / (PATCH + PATCH_GAP)));
  const lines = Math.min(3, Math.max(1, ...counts.map(({ value }) => Math.ceil(value / room))));
  const height = LINE + lines * (PATCH + PATCH_GAP) + 4;
  const shapes = counts.flatMap((count, index) => {
    const [x, y] = [(index % columns) * column, Math.floor(index / columns) * height];
    return [...titleOf(count, x, y, column), ...patches(count, { x, y: y + LINE, width: column - 10, height: lines * (PATCH + PATCH_GAP) }, room * lines)];
  });
  return { width, height: Math.ceil(counts.length / columns) * height, shapes };
}

type Count = CountsChart["counts"][number];

function titleOf({ sign, label, value }: Count, x: number, y: number, column: number): Shape[] {
  const figure = String(value);
  const wide = widthOf(figure, "strong", 9.5);
  return [
    { kind: "rect", x, y, width: 10, height: 10, fill: "ink" },
    words(x + 5, y + 8, { text: sign, size: 8, face: "strong", ink: "paper", anchor: "middle" }),
    words(x + 14, y + 8.6, { text: figure, size: 9.5, face: "strong" }),
    words(x + 17 + wide, y + 8.6, { text: clipped(label, "text", 8.4, column - 22 - wide), size: 8.4 }),
  ];
}

/** A patch per hypothesis; where there are too many, one bar as long as the room. */
function patches({ value }: Count, { x, y, width }: Box, most: number): Shape[] {
  if (value > most) return [{ kind: "rect", x, y: y + 2, width, height: PATCH, fill: "soft" }];
  const room = Math.floor(width / (PATCH + PATCH_GAP));
  return Array.from({ length: value }, (_, index) => ({
    kind: "rect", x: x + (index % room) * (PATCH + PATCH_GAP), y: y + Math.floor(index / room) * (PATCH + PATCH_GAP) + 1, width: PATCH, height: PATCH, fill: "soft",
  }));
}
