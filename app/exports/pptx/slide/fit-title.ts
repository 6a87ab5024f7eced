import { inPoints } from "#app/exports/pptx/geometry.ts";
import type { Frame } from "#app/exports/pptx/template/frame.ts";
import type { Template } from "#app/exports/pptx/template/template.ts";
import { lineCount, lineHeight, widthFactor } from "#app/exports/pptx/text/measure.ts";

const USUAL = 28;
const LARGEST = 32;
const LEAST = 12;
/** Under this share of the template's own size, the title is said to be too long for its place. */
const COMFORT = 0.6;

export interface FittedTitle {
  /** Null: the template's own size serves. */
  size: number | null;
  tight: boolean;
}

/** A whole sentence in the place of a title: at the template's size when it fits, else as large as it can be. */
export function fitTitle(title: string, { title: placeholder, titleRect }: Frame, { fonts, inset }: Template): FittedTitle {
  const own = placeholder?.size ?? USUAL;
  const factor = widthFactor(fonts.major);
  const fits = (size: number) => lineCount(title, titleRect.cx - 2 * inset, { size, factor }) * lineHeight(size) <= inPoints(titleRect.cy);
  const start = Math.min(own, LARGEST);
  let size = start;
  while (size > LEAST && !fits(size)) size -= 1;
  return { size: size === own ? null : size, tight: size < Math.min(own, USUAL) * COMFORT };
}
