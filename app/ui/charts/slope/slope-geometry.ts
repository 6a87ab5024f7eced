import { scaleLinear, scalePoint } from "d3-scale";
import type { ChartVersion, Level } from "#app/domain/chart/evolution-spec.ts";
import type { SlopePoint, SlopeRow } from "#app/domain/chart/slope-spec.ts";

export const SLOPE = { column: 62, left: 16, top: 12, step: 10, bead: 8.5, labels: 20 } as const;

export const slopeWidth = (versions: number): number => SLOPE.left * 2 + Math.max(1, versions - 1) * SLOPE.column;
export const slopeHeight = SLOPE.top * 2 + 5 * SLOPE.step + SLOPE.labels;
export const slopeZero = (kind: SlopeRow["kind"]): number => (kind === "benefit" ? SLOPE.top + 5 * SLOPE.step : SLOPE.top);

export function versionScale(versions: readonly ChartVersion[]): (id: string) => number {
  const width = slopeWidth(versions.length);
  const point = scalePoint<string>().domain(versions.map(({ id }) => id)).range([SLOPE.left, width - SLOPE.left]);
  return (id) => (versions.length === 1 ? SLOPE.left : (point(id) ?? SLOPE.left));
}

/** Up is better for both: benefits grow upwards from their axis, risks grow downwards from theirs. */
export function levelPlace(kind: SlopeRow["kind"]): (level: number) => number {
  const zero = slopeZero(kind);
  return scaleLinear().domain([0, 5]).range([zero, kind === "benefit" ? zero - 5 * SLOPE.step : zero + 5 * SLOPE.step]);
}

export const shownLevel = ({ observed, expected }: Pick<SlopePoint, "observed" | "expected">): Level => observed ?? expected;

export type Segment = { from: SlopePoint; to: SlopePoint };

/** From each version where the item has a level to the next one where it has. */
export function segmentsOf(points: readonly SlopePoint[]): Segment[] {
  const known = points.filter((point) => !point.retired && shownLevel(point) !== null);
  return known.slice(1).flatMap((to, index) => {
    const from = known[index];
    return from ? [{ from, to }] : [];
  });
}
