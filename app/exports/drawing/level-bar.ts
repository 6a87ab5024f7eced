import type { LevelSide } from "#app/domain/brief/brief-chart.ts";
import type { Box, Shape } from "./drawing.ts";
import { hatched, outlined, solid, words } from "./marks.ts";

/** A column of a version: `zero` is the axis, `step` the height of a level. */
export interface BarFrame { x: number; width: number; zero: number; step: number; unknown: string }
type Side = { side: "benefit" | "risk" };

const FIGURE = 6.6;
const MOST = 5;

/** Observed is solid, expected is hatched; a line marks what was expected of an observed level, an outline the risk before its action. Not known is said. */
export function levelBar(frame: BarFrame & Side, { observed, expected }: LevelSide, before: number | null): Shape[] {
  const level = observed ?? expected;
  if (level === null || level === 0) return [nothing(frame, level === null ? frame.unknown : "–"), ...wasExpected(frame, observed, expected)];
  return [
    ...steps(frame, level, observed !== null),
    ...(before !== null && before > level ? [outlined(span(frame, level, before), "risk", [1.6, 1.2])] : []),
    ...figure(frame, level, observed !== null),
    ...wasExpected(frame, observed, expected),
  ];
}

const barWidth = ({ width }: BarFrame): number => Math.min(16, width * 0.68);

/** The box of the levels from one to another, outwards from the axis. */
function span(frame: BarFrame & Side, from: number, to: number): Box {
  const width = barWidth(frame);
  const height = (Math.min(MOST, to) - from) * frame.step;
  const start = from * frame.step;
  return { x: frame.x + (frame.width - width) / 2, width, height, y: frame.side === "benefit" ? frame.zero - start - height : frame.zero + start };
}

function steps(frame: BarFrame & Side, level: number, observed: boolean): Shape[] {
  return Array.from({ length: Math.min(MOST, Math.ceil(level)) }, (_, index) => {
    const { x, y, width, height } = span(frame, index, index + 1);
    const box = { x, width, y: y + 0.5, height: height - 1 };
    return observed ? solid(box, frame.side) : hatched(box, frame.side);
  }).flat();
}

/** The figure on a ground of its own: hatching and grain never cross it. */
function figure(frame: BarFrame & Side, level: number, observed: boolean): Shape[] {
  const { x, y, width, height } = span(frame, Math.min(MOST, level) - 1, Math.min(MOST, level));
  const ground = { x: x + width / 2 - 2.8, y: y + 0.7, width: 5.6, height: height - 1.4 };
  return [
    { kind: "rect", ...ground, fill: observed ? frame.side : "paper" },
    words(x + width / 2, y + height / 2 + FIGURE * 0.34, { text: String(level), size: FIGURE, face: "strong", ink: observed ? "paper" : "ink", anchor: "middle" }),
  ];
}

function nothing(frame: BarFrame & Side, text: string): Shape {
  const y = frame.side === "benefit" ? frame.zero - 2.4 : frame.zero + 7.2;
  return words(frame.x + frame.width / 2, y, { text, size: FIGURE, ink: "soft", anchor: "middle" });
}

function wasExpected(frame: BarFrame & Side, observed: number | null, expected: number | null): Shape[] {
  if (observed === null || expected === null || expected === 0) return [];
  const { x, width, y, height } = span(frame, 0, expected);
  const at = frame.side === "benefit" ? y : y + height;
  return [{ kind: "path", d: `M${x - 2} ${at}H${x + width + 2}`, stroke: "ink", line: 1.3 }];
}
