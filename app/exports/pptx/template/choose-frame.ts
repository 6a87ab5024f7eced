import type { Size } from "#app/exports/pptx/geometry.ts";
import { frameOf, type Frame } from "./frame.ts";
import type { Template } from "./template.ts";

/** What a slide needs of its layout, under the title: one text, two, or nothing but room. */
export type Wanted = "one" | "two" | "room";

/** Kinds of layout that serve, the best first. */
const SERVING: Record<Wanted, readonly string[]> = {
  one: ["obj", "tx", "titleOnly", "twoObj"],
  two: ["twoObj", "twoTxTwoObj", "txAndObj", "obj", "tx", "titleOnly"],
  room: ["titleOnly", "obj", "tx", "twoObj"],
};
const COVERS = new Set(["title", "secHead", "blank", "vertTx", "vertTitleAndTx"]);
const LEAST_HEIGHT = 0.4;
const CRAMPED = 20;
const UNTITLED = 40;

/** The layout of the template that fits what a slide holds: by its kind, then by the room under its title. */
export function chooseFrame(template: Template, wanted: Wanted): Frame {
  const ranked = template.layouts
    .map((layout, order) => ({ frame: frameOf(layout, template.size), order }))
    .map(({ frame, order }) => ({ frame, order, rank: rankOf(frame, wanted, template.size) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order);
  const [best] = ranked;
  if (best === undefined) throw new Error("The template has no layout.");
  return best.frame;
}

function rankOf(frame: Frame, wanted: Wanted, size: Size): number {
  const at = SERVING[wanted].indexOf(frame.layout.type ?? "");
  const cramped = frame.area.cy < size.cy * LEAST_HEIGHT || frame.area.cx < size.cx / 2 ? CRAMPED : 0;
  return (at === -1 ? likeness(frame, wanted) : at) + cramped + (frame.title === null ? UNTITLED : 0);
}

/** A layout of no known kind serves by the placeholders it has. */
function likeness({ bodies, layout }: Frame, wanted: Wanted): number {
  if (COVERS.has(layout.type ?? "")) return CRAMPED - 5;
  const aimed = wanted === "two" ? 2 : wanted === "one" ? 1 : 0;
  return 4.5 + Math.abs(bodies.length - aimed);
}
