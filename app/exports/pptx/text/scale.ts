import { inches, points, type Emu } from "#app/exports/pptx/geometry.ts";
import type { Paragraph } from "./paragraph.ts";

/** How large text is on a slide: what a deck looks like, and how far it may shrink before it goes on to the next slide. */
export interface TextScale {
  /** Points of running text. */
  size: number;
  /** From widthFactor, of the font of the body. */
  factor: number;
}

const LEVEL_INDENT = inches(0.26);
const BULLET = inches(0.24);

export const sizeOf = (role: Paragraph["role"], size: number): number => {
  if (role === "source") return Math.max(10, Math.round(size * 0.66));
  return role === "caption" ? Math.max(11, Math.round(size * 0.88)) : size;
};

export const spaceBefore = (role: Paragraph["role"], size: number): Emu => points(role === "heading" ? size * 0.7 : role === "source" ? size * 0.3 : size * 0.42);

/** Where the text of a paragraph starts, and how far its first line hangs out for the bullet. */
export function indents({ level, bullet }: Paragraph): { margin: Emu; hanging: Emu } {
  const hanging = bullet === null ? 0 : bullet.length > 2 ? BULLET + inches(0.12) : BULLET;
  return { margin: level * LEVEL_INDENT + hanging, hanging };
}
