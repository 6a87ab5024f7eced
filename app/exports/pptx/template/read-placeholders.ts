import type { Element } from "@xmldom/xmldom";
import { childAt, descendants, wholeNumber } from "#app/platform/opc/read-xml.ts";
import type { Rect } from "#app/exports/pptx/geometry.ts";
import type { Placeholder } from "./template.ts";

const BODIES = new Set(["body", "obj", "tbl", "chart", "subTitle"]);
/** A layout's placeholder takes what it does not say from the master's of this type. */
const parentType = (type: string): string => (type === "ctrTitle" ? "title" : BODIES.has(type) ? "body" : type);

/** The placeholders of a layout or of a master; what one leaves unsaid comes from `inherited`. */
export function readPlaceholders(root: Element, inherited: readonly Placeholder[]): Placeholder[] {
  return descendants(root, "sp").flatMap((shape) => {
    const mark = childAt(shape, "nvSpPr", "nvPr", "ph");
    if (mark === undefined) return [];
    const type = mark.getAttribute("type") ?? "obj";
    const parent = inherited.find((one) => parentType(one.type) === parentType(type));
    return [{ type, index: mark.getAttribute("idx"), rect: rectOf(shape) ?? parent?.rect ?? null, size: sizeOf(shape) ?? parent?.size ?? null }];
  });
}

function rectOf(shape: Element): Rect | null {
  const place = childAt(shape, "spPr", "xfrm");
  const at = childAt(place, "off");
  const extent = childAt(place, "ext");
  const [x, y, cx, cy] = [wholeNumber(at, "x"), wholeNumber(at, "y"), wholeNumber(extent, "cx"), wholeNumber(extent, "cy")];
  return x === undefined || y === undefined || !cx || !cy ? null : { x, y, cx, cy };
}

function sizeOf(shape: Element): number | null {
  const size = wholeNumber(childAt(shape, "txBody", "lstStyle", "lvl1pPr", "defRPr"), "sz");
  return size === undefined ? null : size / 100;
}
