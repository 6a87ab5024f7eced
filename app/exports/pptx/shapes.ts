import { xml } from "#app/platform/xml.ts";
import type { Rect } from "./geometry.ts";

/** The place of a shape, in the words of the element that holds it. */
export const transform = ({ x, y, cx, cy }: Rect, name = "a:xfrm"): string => xml(name, {}, xml("a:off", { x, y }), xml("a:ext", { cx, cy }));

export const schemeFill = (role: string): string => xml("a:solidFill", {}, xml("a:schemeClr", { val: role }));

/** What opens every tree of shapes. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

interface PlaceholderShape {
  id: number;
  name: string;
  type: string | null;
  /** The index that ties the shape to the layout's placeholder. */
  index: string | null;
  rect: Rect | null;
  bodyProperties?: string;
  listStyle?: string;
  paragraphs: string;
}

export function placeholderShape({ id, name, type, index, rect, bodyProperties = "<a:bodyPr/>", listStyle = "<a:lstStyle/>", paragraphs }: PlaceholderShape): string {
  return xml("p:sp", {},
    xml("p:nvSpPr", {}, xml("p:cNvPr", { id, name }), '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>', xml("p:nvPr", {}, xml("p:ph", { type, idx: index }))),
    xml("p:spPr", {}, rect === null ? "" : transform(rect)),
    xml("p:txBody", {}, bodyProperties, listStyle, paragraphs));
}

/** A straight line across, as the layouts draw them. */
export function rule(id: number, { x, y, cx }: Omit<Rect, "cy">, line: { colour: string; width: number; dash?: string }): string {
  const stroke = xml("a:ln", { w: line.width }, xml("a:solidFill", {}, xml("a:srgbClr", { val: line.colour })), line.dash ? xml("a:prstDash", { val: line.dash }) : "");
  return xml("p:cxnSp", {},
    xml("p:nvCxnSpPr", {}, xml("p:cNvPr", { id, name: `Filet ${id}` }), "<p:cNvCxnSpPr/>", "<p:nvPr userDrawn=\"1\"/>"),
    xml("p:spPr", {}, transform({ x, y, cx, cy: 0 }), '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>', stroke));
}
