import type { Ink } from "../drawing/drawing.ts";
import { faceOf, type Face } from "../fonts/faces.ts";
import type { Inline } from "#app/domain/brief/brief-document.ts";
import { safeLink } from "../safe-link.ts";
import { tag, type Box, type Tag } from "./box.ts";
import { layOut, type Line, type Span } from "./text-layout.ts";
import type { Theme } from "./theme.ts";

/** Where blocks are set: the column, the element they belong to, the words of the document. */
export interface Flow { theme: Theme; x: number; width: number; parent: Tag; source: string; continued: string; headingShift: number }

export interface TextStyle { face: Face | null; size: number; ink: Ink; leading: number }

export function spansOf(runs: readonly Inline[], { face, size, ink }: TextStyle): Span[] {
  return runs.map((run) => {
    const href = safeLink(run.href) ?? undefined;
    return { text: run.text, face: face ?? faceOf(run), size, ink: href === undefined ? ink : "accent", ...(href !== undefined && { href }) };
  });
}

export const plainSpan = (text: string, { face, size, ink }: TextStyle): Span[] => [{ text, face: face ?? "text", size, ink }];

/** A paragraph as a box per line: neither its first nor its last line stands alone on a page. */
export function paragraphBoxes(spans: readonly Span[], place: Pick<Flow, "x" | "width">, element: Tag, style: { leading: number; space: number; keep?: boolean }): Box[] {
  const lines = layOut(spans, place.width);
  return lines.map((line, index) => lineBox(line, place.x, element, {
    leading: style.leading, size: Math.max(...spans.map(({ size }) => size), 1),
    space: index === 0 ? style.space : 0,
    keep: style.keep === true || (lines.length > 1 && (index === 0 || index === lines.length - 2)),
  }));
}

interface LineStyle { leading: number; size: number; space: number; keep: boolean }

function lineBox(line: Line, x: number, element: Tag, { leading, size, space, keep }: LineStyle): Box {
  const height = size * leading;
  return { height, space, keep, draw: (pen, y) => pen.mark(element, () => pen.line(line, x, y + height / 2 + size * 0.33)) };
}

/** A text of its own element, one style throughout. */
export function textBoxes(text: string, flow: Flow, { type, style, space, keep }: { type: string; style: TextStyle; space: number; keep?: boolean }): Box[] {
  return paragraphBoxes(plainSpan(text, style), flow, tag(type, flow.parent), { leading: style.leading, space, ...(keep !== undefined && { keep }) });
}
