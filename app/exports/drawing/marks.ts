import { widthOf } from "../fonts/split-by-font.ts";
import type { Face } from "../fonts/faces.ts";
import { rounded, type Box, type Ink, type Shape, type TextShape } from "./drawing.ts";

/** Lines at 45° inside a box, as one path: a pattern would not reach every reader of SVG. */
export function hatching({ x, y, width, height }: Box, ink: Ink, step = 2.6): Shape {
  const parts: string[] = [];
  for (let offset = step / 2; offset < width + height; offset += step) {
    const [x1, y1] = offset < height ? [x, y + offset] : [x + offset - height, y + height];
    const [x2, y2] = offset < width ? [x + offset, y] : [x + width, y + offset - width];
    parts.push(`M${rounded(x1)} ${rounded(y1)}L${rounded(x2)} ${rounded(y2)}`);
  }
  return { kind: "path", d: parts.join(""), stroke: ink, line: 0.5 };
}

/** Upright lines of paper over a solid box: risks keep apart from benefits in grey. */
export function grain({ x, y, width, height }: Box): Shape {
  const count = Math.max(1, Math.floor(width / 3));
  const lines = Array.from({ length: count }, (_, index) => `M${rounded(x + ((index + 0.5) * width) / count)} ${rounded(y)}V${rounded(y + height)}`);
  return { kind: "path", d: lines.join(""), stroke: "paper", line: 0.45 };
}

/** What is observed: solid, with a grain when it is a risk. */
export const solid = (box: Box, ink: Ink): Shape[] => [{ kind: "rect", ...box, fill: ink }, ...(ink === "risk" ? [grain(box)] : [])];

/** What is expected or open: hatched, with its edge. */
export const hatched = (box: Box, ink: Ink): Shape[] =>
  box.width <= 0 || box.height <= 0 ? [] : [{ kind: "rect", ...box, fill: "paper", stroke: ink, line: 0.6 }, hatching(box, ink)];

export const outlined = (box: Box, ink: Ink, dash?: readonly [number, number]): Shape => ({ kind: "rect", ...box, stroke: ink, line: 0.7, ...(dash && { dash }) });

export type Words = Pick<TextShape, "text" | "size"> & Partial<Omit<TextShape, "kind">>;

export const words = (x: number, y: number, text: Words): TextShape => ({ kind: "text", x, y, face: "text", ink: "ink", anchor: "start", ...text });

/** The text, cut with « … » where it would be wider than its room. */
export function clipped(text: string, face: Face, size: number, room: number): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (widthOf(line, face, size) <= room) return line;
  const characters = [...line].slice(0, 200);
  while (characters.length > 0 && widthOf(`${characters.join("")}…`, face, size) > room) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

export interface KeyEntry { shapes: (box: Box) => Shape[]; text: string }

const SWATCH = { width: 13, height: 6.5 };
const KEY_SIZE = 6.8;

/** What the marks mean, on as many lines as they need. */
export function keyOf(entries: readonly KeyEntry[], y: number, width: number): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let [x, line] = [0, y];
  for (const { shapes: swatch, text } of entries) {
    const long = SWATCH.width + 4 + widthOf(text, "text", KEY_SIZE) + 12;
    if (x > 0 && x + long > width) [x, line] = [0, line + 10];
    shapes.push(...swatch({ x, y: line, ...SWATCH }), words(x + SWATCH.width + 4, line + 5.8, { text, size: KEY_SIZE, ink: "soft" }));
    x += long;
  }
  return { shapes, bottom: line + 9 };
}
