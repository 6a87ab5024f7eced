/** A corner of a patch, in per cent of its cell. */
export type Corner = readonly [x: number, y: number];
export type Corners = readonly [Corner, Corner, Corner, Corner];

type Lines = { rowIds: readonly string[]; columnIds: readonly string[] };

/** How far a crossing of the grid may be pulled, in per cent of a cell. The stylesheet holds the same, to cut the cloth (quilt-cut.css). */
export const PULLS: readonly Corner[] = [[4.4, -6.1], [-6.2, 3.2], [2.1, 7.6], [-3.3, -8.2], [6.6, 1.4], [-1.2, 5.3], [5.2, -2.7], [-5.1, -4.6], [.9, 8.7], [-6.8, 6.4], [3.1, -8.8], [-2.4, .8]];

export const CORNER_NAMES = ["nw", "ne", "se", "sw"] as const;

/** How the four corners of a cell are pulled, clockwise from the top left, each an index of PULLS. Neighbours share them, and they stay put as the quilt grows. */
export function cornerPulls({ rowIds, columnIds }: Lines, row: number, column: number): readonly [number, number, number, number] {
  const pull = (down: number, along: number) => hash(`${rowIds[down - 1] ?? ""}|${columnIds[along - 1] ?? ""}`) % PULLS.length;
  return [pull(row, column), pull(row, column + 1), pull(row + 1, column + 1), pull(row + 1, column)];
}

/** The sides of the quilt that a cell touches: along the binding a corner slides, but never leaves it. */
export function sidesOf({ rowIds, columnIds }: Lines, row: number, column: number): ("top" | "right" | "bottom" | "left")[] {
  return [
    ...(row === 0 ? ["top" as const] : []), ...(column === columnIds.length - 1 ? ["right" as const] : []),
    ...(row === rowIds.length - 1 ? ["bottom" as const] : []), ...(column === 0 ? ["left" as const] : []),
  ];
}

/** The classes that cut the cloth of a cell. */
export function cutClasses(lines: Lines, row: number, column: number): string {
  const pulls = cornerPulls(lines, row, column);
  return [...CORNER_NAMES.map((name, index) => `${name}${pulls[index]}`), ...sidesOf(lines, row, column).map((side) => `at-${side}`)].join(" ");
}

/** The four corners of a cell, as drawn. */
export function patchCorners(lines: Lines, row: number, column: number): Corners {
  const sides = new Set<string>(sidesOf(lines, row, column));
  const [nw, ne, se, sw] = cornerPulls(lines, row, column);
  const corner = (pull: number, [x, y]: Corner, side: string, end: string): Corner => {
    const [along, down] = PULLS[pull] ?? [0, 0];
    return [sides.has(side) ? x : x + along, sides.has(end) ? y : y + down];
  };
  return [corner(nw, [0, 0], "left", "top"), corner(ne, [100, 0], "right", "top"), corner(se, [100, 100], "right", "bottom"), corner(sw, [0, 100], "left", "bottom")];
}

/** FNV-1a with a final mix: the same text gives the same pull on every machine. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** The patch drawn in by a seam allowance, in per cent of the cell. */
export function inset([a, b, c, d]: Corners, x: number, y: number): Corners {
  return [[a[0] + x, a[1] + y], [b[0] - x, b[1] + y], [c[0] - x, c[1] - y], [d[0] + x, d[1] - y]];
}

/** SVG points in the viewBox of a seam. */
export const points = (corners: readonly Corner[]): string => corners.map(([x, y]) => `${round(x)},${round(y)}`).join(" ");

const round = (value: number): number => Math.round(value * 10) / 10;
