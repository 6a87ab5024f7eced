import { inches } from "#app/exports/pptx/geometry.ts";
import { SLIDE_NAMESPACES } from "#app/exports/pptx/namespaces.ts";
import { placeholderShape, schemeFill, transform, TREE_HEAD } from "#app/exports/pptx/shapes.ts";
import { XML_DECLARATION, xml } from "#app/platform/xml.ts";

/** A sheet of notes, upright. */
export const NOTES = { cx: inches(7.5), cy: inches(10) };
const PICTURE = { x: inches(0.75), y: inches(0.75), cx: inches(6), cy: inches(3.375) };
const TEXT = { x: inches(0.75), y: inches(4.4), cx: inches(6), cy: inches(5) };

const MAP = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2", accent1: "accent1", accent2: "accent2", accent3: "accent3", accent4: "accent4", accent5: "accent5", accent6: "accent6", hlink: "hlink", folHlink: "folHlink" };

/** The picture of the slide on a sheet of notes. */
export function slidePicture(id: number, placed: boolean): string {
  return xml("p:sp", {},
    xml("p:nvSpPr", {}, xml("p:cNvPr", { id, name: "Diapositive" }), '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>', '<p:nvPr><p:ph type="sldImg"/></p:nvPr>'),
    placed ? xml("p:spPr", {}, transform(PICTURE), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>') : "<p:spPr/>");
}

export function notesMaster(): string {
  const text = placeholderShape({ id: 3, name: "Commentaires", type: "body", index: "1", rect: TEXT, paragraphs: '<a:p><a:endParaRPr lang="fr-FR"/></a:p>' });
  const style = xml("p:notesStyle", {}, xml("a:lvl1pPr", { algn: "l" }, xml("a:defRPr", { sz: 1200 }, schemeFill("tx1"), '<a:latin typeface="+mn-lt"/>')));
  return XML_DECLARATION + xml("p:notesMaster", SLIDE_NAMESPACES,
    xml("p:cSld", {}, xml("p:bg", {}, xml("p:bgPr", {}, schemeFill("bg1"), "<a:effectLst/>")), xml("p:spTree", {}, TREE_HEAD, slidePicture(2, true), text)),
    xml("p:clrMap", MAP), style);
}
