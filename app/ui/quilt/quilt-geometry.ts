/** A corner of a patch, in per cent of its cell. */
export type Corner = readonly [x: number, y: number];
export type Corners = readonly [Corner, Corner, Corner, Corner];

type Lines = { rowIds: readonly string[]; columnIds: readonly string[] };

const MAX_X = 7;
const MAX_Y = 9;

/** The four corners of a cell, clockwise from the top left. Neighbours share them, and they stay put as the quilt grows. */
export function patchCorners(lines: Lines, row: number, column: number): Corners {
  const topLeft = cornerShift(lines, row, column);
  const topRight = cornerShift(lines, row, column + 1);
  const bottomRight = cornerShift(lines, row + 1, column + 1);
  const bottomLeft = cornerShift(lines, row + 1, column);
  return [
    [topLeft[0], topLeft[1]],
    [100 + topRight[0], topRight[1]],
    [100 + bottomRight[0], 100 + bottomRight[1]],
    [bottomLeft[0], 100 + bottomLeft[1]],
  ];
}

/** How far a crossing of the grid is pulled. Along the binding it slides, but never leaves it. */
function cornerShift({ rowIds, columnIds }: Lines, row: number, column: number): Corner {
  const seed = hash(`${rowIds[row - 1] ?? ""}|${columnIds[column - 1] ?? ""}`);
  const atSide = column === 0 || column === columnIds.length;
  const atEnd = row === 0 || row === rowIds.length;
  const x = atSide ? 0 : pull(seed, MAX_X);
  const y = atEnd ? 0 : pull(hash(String(seed)), MAX_Y);
  return [atEnd ? x / 3 : x, atSide ? y * 0.9 : y];
}

function pull(seed: number, most: number): number {
  return Math.round(((seed % 2001) / 1000 - 1) * most * 10) / 10;
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

/** The piece sewn on the lower left corner. */
export function pieceCorners([a, , c, d]: Corners): readonly Corner[] {
  const toward = (to: Corner, share: number): Corner => [d[0] + (to[0] - d[0]) * share, d[1] + (to[1] - d[1]) * share];
  return [d, toward(a, 0.55), toward(c, 0.42)];
}

/** SVG points in the viewBox of a seam. */
export const points = (corners: readonly Corner[]): string => corners.map(([x, y]) => `${round(x)},${round(y)}`).join(" ");

/** SVG points as shares of a seam's box, which spills 12 % over the cell on each side. */
export const boxPoints = (corners: readonly Corner[]): string =>
  corners.map(([x, y]) => `${share(x)},${share(y)}`).join(" ");

const round = (value: number): number => Math.round(value * 10) / 10;
const share = (value: number): number => Math.round(((value + 12) / 124) * 10_000) / 10_000;
