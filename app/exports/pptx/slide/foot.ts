import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { footOf } from "#app/exports/document-title.ts";
import { bottomOf, inches, inPoints, type Rect, type Size } from "#app/exports/pptx/geometry.ts";
import { placeholderShape, schemeFill, transform } from "#app/exports/pptx/shapes.ts";
import type { Frame } from "#app/exports/pptx/template/frame.ts";
import { textWidth } from "#app/exports/pptx/text/measure.ts";
import { xml, xmlText } from "#app/platform/xml.ts";

const USUAL = 11;
const LEAST = 7;
const HEIGHT = inches(0.28);

/** The foot and the number, in the places of the layout; where it has none, in a box under the content. */
export function footShapes(frame: Frame, document: BriefDocument, size: Size, from: number, language: string): string {
  return footShape(frame, footOf(document), size, from, language) + numberShape(frame, size, from + 1, language);
}

function footShape(frame: Frame, text: string, size: Size, id: number, language: string): string {
  const rect = frame.foot?.rect ?? footRect(frame, size);
  const fitted = fittedSize(text, rect, frame.foot?.size ?? USUAL);
  const run = (letters: number | null, fill: string) => xml("a:p", {}, xml("a:r", {}, xml("a:rPr", { lang: language, sz: letters === null ? null : letters * 100 }, fill), `<a:t>${xmlText(text)}</a:t>`));
  if (frame.foot) return placeholderShape({ id, name: "Pied de page", type: "ftr", index: frame.foot.index, rect: null, paragraphs: run(fitted === frame.foot.size ? null : fitted, "") });
  return textBox(id, "Pied de page", rect, run(fitted, schemeFill("tx2")));
}

function numberShape(frame: Frame, size: Size, id: number, language: string): string {
  const field = (fill: string, letters: number | null, align: string | null) => xml("a:p", {}, align === null ? "" : xml("a:pPr", { algn: align }),
    xml("a:fld", { id: "{5C7A1F0E-2B0D-4C55-9E39-6E1A4B6D7C10}", type: "slidenum" }, xml("a:rPr", { lang: language, sz: letters }, fill), "<a:t>‹#›</a:t>"));
  if (frame.number) return placeholderShape({ id, name: "Numéro de diapositive", type: "sldNum", index: frame.number.index, rect: null, paragraphs: field("", null, null) });
  const rect = footRect(frame, size);
  return textBox(id, "Numéro de diapositive", { ...rect, x: rect.x + rect.cx - inches(0.8), cx: inches(0.8) }, field(schemeFill("tx2"), USUAL * 100, "r"));
}

function footRect({ area }: Frame, size: Size): Rect {
  return { x: area.x, y: Math.min(Math.max(bottomOf(area), size.cy - inches(0.36)), size.cy - HEIGHT), cx: area.cx - inches(0.9), cy: HEIGHT };
}

function fittedSize(text: string, { cx }: Rect, own: number): number {
  let letters = own;
  while (letters > LEAST && textWidth(text, { size: letters, factor: 1.04 }) > inPoints(cx) - 14) letters -= 1;
  return letters;
}

export function textBox(id: number, name: string, rect: Rect, paragraphs: string): string {
  return xml("p:sp", {},
    xml("p:nvSpPr", {}, xml("p:cNvPr", { id, name }), '<p:cNvSpPr txBox="1"/>', "<p:nvPr/>"),
    xml("p:spPr", {}, transform(rect), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'),
    xml("p:txBody", {}, '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr>', "<a:lstStyle/>", paragraphs));
}
