import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import type { ChartPlan } from "#app/exports/pptx/chart/chart-plan.ts";
import { CHART, DRAWING, SLIDE_NAMESPACES } from "#app/exports/pptx/namespaces.ts";
import { placeholderShape, transform, TREE_HEAD } from "#app/exports/pptx/shapes.ts";
import { tableFrame } from "#app/exports/pptx/table/table-xml.ts";
import type { Placeholder, Template } from "#app/exports/pptx/template/template.ts";
import { paragraphsXml, type Voice } from "#app/exports/pptx/text/text-xml.ts";
import { XML_DECLARATION, xml, xmlText } from "#app/platform/xml.ts";
import { fitTitle } from "./fit-title.ts";
import { footShapes, textBox } from "./foot.ts";
import type { Page } from "./page.ts";
import type { Placed } from "./placed.ts";

/** Adds a chart to the deck and gives its relation from this slide. */
export type AddChart = (plan: ChartPlan, size: number) => string;

interface Writing { document: BriefDocument; template: Template; voice: Voice; addChart: AddChart }

/** The placeholder keeps its look; its own margins would move what is measured. */
const BODY = '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr>';
const FIRST_ID = 3;

/** A slide in a layout of the template: title and words in its placeholders, tables and charts in its free area. */
export function slideXml(page: Page, writing: Writing): string {
  const places = [...page.frame.bodies];
  const shapes = page.placed.map((placed, index) => placedXml(placed, FIRST_ID + index, placed.kind === "text" && placed.running ? places.shift() : undefined, writing));
  const foot = footShapes(page.frame, writing.document, writing.template.size, FIRST_ID + page.placed.length, writing.voice.language);
  return XML_DECLARATION + xml("p:sld", SLIDE_NAMESPACES,
    xml("p:cSld", {}, xml("p:spTree", {}, TREE_HEAD, titleShape(page, writing), ...shapes, foot)), "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
}

function titleShape({ title, frame }: Page, { template, voice }: Writing): string {
  const { size } = fitTitle(title, frame, template);
  const run = xml("a:p", {}, xml("a:r", {}, xml("a:rPr", { lang: voice.language, sz: size === null ? null : size * 100 }), `<a:t>${xmlText(title)}</a:t>`));
  if (frame.title === null) return textBox(2, "Titre", frame.titleRect, run);
  return placeholderShape({ id: 2, name: "Titre", type: frame.title.type, index: frame.title.index, rect: null, bodyProperties: "<a:bodyPr><a:normAutofit/></a:bodyPr>", paragraphs: run });
}

function placedXml(placed: Placed, id: number, place: Placeholder | undefined, { voice, addChart }: Writing): string {
  switch (placed.kind) {
    case "table":
      return tableFrame(id, placed.table, placed, voice);
    case "chart":
      return chartFrame(id, placed, addChart(placed.plan, placed.size));
    case "text": {
      const paragraphs = paragraphsXml(placed.paragraphs, placed.size, voice);
      if (place === undefined) return textBox(id, `Texte ${id}`, placed.rect, paragraphs);
      return placeholderShape({ id, name: `Contenu ${id}`, type: place.type === "obj" ? null : place.type, index: place.index, rect: placed.rect, bodyProperties: BODY, paragraphs });
    }
  }
}

function chartFrame(id: number, { rect, alternative, plan }: Extract<Placed, { kind: "chart" }>, relation: string): string {
  return xml("p:graphicFrame", {},
    xml("p:nvGraphicFramePr", {}, xml("p:cNvPr", { id, name: plan.title ?? `Graphique ${id}`, descr: alternative }), "<p:cNvGraphicFramePr/>", "<p:nvPr/>"),
    transform(rect, "p:xfrm"),
    xml("a:graphic", { "xmlns:a": DRAWING }, xml("a:graphicData", { uri: CHART }, xml("c:chart", { "xmlns:c": CHART, "r:id": relation }))));
}
