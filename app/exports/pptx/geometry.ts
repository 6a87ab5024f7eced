/** English Metric Units, of which an inch has 914,400 and a point 12,700: what slides are measured in. */
export type Emu = number;
export interface Rect { x: Emu; y: Emu; cx: Emu; cy: Emu }
export interface Size { cx: Emu; cy: Emu }

export const inches = (count: number): Emu => Math.round(count * 914_400);
export const points = (count: number): Emu => Math.round(count * 12_700);
export const inPoints = (emu: Emu): number => emu / 12_700;

export const bottomOf = ({ y, cy }: Rect): Emu => y + cy;
export const rightOf = ({ x, cx }: Rect): Emu => x + cx;

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < rightOf(b) && b.x < rightOf(a) && a.y < bottomOf(b) && b.y < bottomOf(a);
}
