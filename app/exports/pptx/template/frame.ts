import { bottomOf, inches, rightOf, type Rect, type Size } from "#app/exports/pptx/geometry.ts";
import type { Layout, Placeholder } from "./template.ts";

/** A layout ready to be filled. */
export interface Frame {
  layout: Layout;
  /** Null when the layout has no title: it is then written in a text box. */
  title: Placeholder | null;
  titleRect: Rect;
  /** Placeholders that take text, from left to right. */
  bodies: readonly Placeholder[];
  /** Where content may stand: under the title, over the foot. */
  area: Rect;
  foot: Placeholder | null;
  number: Placeholder | null;
}

const TITLES = new Set(["title", "ctrTitle"]);
const BODIES = new Set(["body", "obj"]);
const FEET = new Set(["ftr", "sldNum", "dt"]);
const MARGIN = inches(0.5);
const GAP = inches(0.12);

export function frameOf(layout: Layout, size: Size): Frame {
  const find = (types: ReadonlySet<string>) => layout.placeholders.filter(({ type }) => types.has(type));
  const [title = null] = find(TITLES);
  const bodies = find(BODIES).filter(({ rect }) => rect !== null).sort((a, b) => (a.rect?.x ?? 0) - (b.rect?.x ?? 0));
  const titleRect = title?.rect ?? { x: MARGIN, y: inches(0.35), cx: size.cx - 2 * MARGIN, cy: inches(0.9) };
  const feet = find(FEET).flatMap(({ rect }) => (rect !== null && rect.y > size.cy / 2 ? [rect] : []));
  const [foot = null, number = null] = ["ftr", "sldNum"].map((kind) => layout.placeholders.find(({ type, rect }) => type === kind && rect !== null) ?? null);
  return { layout, title, titleRect, bodies, area: areaOf(bodies.length > 0 ? bodies.map(({ rect }) => rect) : [layout.masterBody], titleRect, feet, size), foot, number };
}

/** The room of the texts together, else all that the title and the foot leave. */
function areaOf(bodies: readonly (Rect | null)[], title: Rect, feet: readonly Rect[], size: Size): Rect {
  const rects = bodies.filter((rect) => rect !== null);
  const left = rects.length > 0 ? Math.min(...rects.map(({ x }) => x)) : title.x;
  const right = rects.length > 0 ? Math.max(...rects.map(rightOf)) : rightOf(title);
  const top = Math.max(bottomOf(title) + GAP, ...rects.map(({ y }) => y).sort((a, b) => a - b).slice(0, 1));
  const floor = Math.min(size.cy - inches(0.35), ...feet.map(({ y }) => y - GAP / 2));
  const bottom = rects.length > 0 ? Math.min(floor, Math.max(...rects.map(bottomOf))) : floor;
  return { x: left, y: top, cx: right - left, cy: bottom - top };
}
