import { scaleBand, scaleLinear } from "d3-scale";

/** One small chart, in units of its viewBox. The frame is the same for every lens, so that steps compare. */
export const LENS = { height: 285, left: 15, zero: 134, step: 23, top: 19, bottom: 249 } as const;
const COLUMN = 34;
const BAR = 25;

export const lensWidth = (columns: number): number => LENS.left + Math.max(3, columns) * COLUMN + 7;

/** Left edge of a version's column. */
export function columnScale(ids: readonly string[]): (id: string) => number {
  const band = scaleBand<string>().domain(ids).range([LENS.left - 1, LENS.left - 1 + ids.length * COLUMN]).paddingInner(0);
  return (id) => band(id) ?? LENS.left;
}

export const columnWidth = COLUMN;
export const barInset = (COLUMN - BAR) / 2;
export const barWidth = BAR;

/** Height of the far edge of a level: benefits go up from the axis, risks down. */
export function levelScale(side: "benefit" | "risk"): (level: number) => number {
  const end = side === "benefit" ? LENS.zero - 5 * LENS.step : LENS.zero + 5 * LENS.step;
  return scaleLinear().domain([0, 5]).range([LENS.zero, end]);
}

/** Rectangles of the steps 1..level, one per step: a level is climbed, not measured. */
export function steps(side: "benefit" | "risk", level: number): { y: number; height: number }[] {
  const edge = levelScale(side);
  return Array.from({ length: Math.max(0, Math.min(5, level)) }, (_, index) => {
    const top = side === "benefit" ? edge(index + 1) : edge(index);
    return { y: top + 1.2, height: LENS.step - 2.4 };
  });
}

/** The baseline of a figure set on the step of a level. */
export const valueY = (side: "benefit" | "risk", level: number): number =>
  levelScale(side)(level) + (side === "benefit" ? LENS.step / 2 + 4.6 : -LENS.step / 2 + 4.6);
