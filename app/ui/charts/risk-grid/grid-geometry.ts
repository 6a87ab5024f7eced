import { scaleBand } from "d3-scale";
import type { RiskPlace } from "#app/domain/chart/risk-grid-spec.ts";

export const GRID = { left: 40, top: 6, cell: 76, row: 62, bottom: 38 } as const;
const CHIP = { width: 23, height: 18, columns: 3, gap: 1.5 } as const;
/** Marks that a square holds; beyond them its last mark says how many more, and the list names them. */
export const MOST_IN_SQUARE = 6;
const SCALE = ["1", "2", "3", "4", "5"] as const;

export const gridWidth = GRID.left + 5 * GRID.cell + 4;
export const gridHeight = GRID.top + 5 * GRID.row + GRID.bottom;

const columns = scaleBand<string>().domain(SCALE).range([GRID.left, GRID.left + 5 * GRID.cell]);
const rows = scaleBand<string>().domain(SCALE).range([GRID.top + 5 * GRID.row, GRID.top]);

export const columnOf = (likelihood: number): number => columns(String(likelihood)) ?? GRID.left;
export const rowOf = (severity: number): number => rows(String(severity)) ?? GRID.top;

export type Point = { x: number; y: number };

/** The middle of the n-th mark of a square. */
export function markAt({ likelihood, severity }: RiskPlace, index: number): Point {
  const slot = Math.min(index, MOST_IN_SQUARE - 1);
  return {
    x: columnOf(likelihood) + 2.5 + (slot % CHIP.columns) * (CHIP.width + CHIP.gap) + CHIP.width / 2,
    y: rowOf(severity) + 3 + Math.floor(slot / CHIP.columns) * (CHIP.height + 2) + CHIP.height / 2,
  };
}

export const markSize = { width: CHIP.width, height: CHIP.height };

/** Where an arrow starts in a square: along its lower edge, so that it hides no mark. */
export function originAt({ likelihood, severity }: RiskPlace, index: number): Point {
  return { x: columnOf(likelihood) + 10 + (index % 6) * 10, y: rowOf(severity) + GRID.row - 8 };
}

/** A curve that comes to a mark from below, where no neighbour stands, and its head. */
export function arrow(from: Point, to: Point): { line: string; head: string } {
  const tip = { x: to.x, y: to.y + CHIP.height / 2 + 1 };
  const base = tip.y + 7;
  const bend = Math.max(base + 12, Math.min(from.y, base + 30));
  const point = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return {
    line: `M${point(from.x, from.y)}Q${point(tip.x, bend)} ${point(tip.x, base)}`,
    head: `M${point(tip.x, tip.y)}L${point(tip.x - 3.6, base)}L${point(tip.x + 3.6, base)}Z`,
  };
}

/** Each item with its rank in its own square. */
export function ranked<One>(items: readonly One[], placeOf: (one: One) => RiskPlace): { item: One; place: RiskPlace; rank: number }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const place = placeOf(item);
    const key = `${place.likelihood} ${place.severity}`;
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return { item, place, rank };
  });
}
