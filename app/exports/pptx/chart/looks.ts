import { schemeFill } from "#app/exports/pptx/shapes.ts";
import { xml } from "#app/platform/xml.ts";
import type { Look } from "./chart-plan.ts";

const EDGE = 12_700;
const CURVE = 28_575;

const line = (role: string, width: number, dash: string): string => xml("a:ln", { w: width }, schemeFill(role), xml("a:prstDash", { val: dash }));

/** How a series or a point is filled; hatching and outlines read in grey as well. */
export function lookXml(look: Look): string {
  switch (look.kind) {
    case "solid":
      return xml("c:spPr", {}, schemeFill(look.role), line(look.role, EDGE, "solid"));
    case "hatched": {
      const pattern = xml("a:pattFill", { prst: "wdUpDiag" }, xml("a:fgClr", {}, xml("a:schemeClr", { val: look.role })), xml("a:bgClr", {}, xml("a:schemeClr", { val: "bg1" })));
      return xml("c:spPr", {}, pattern, line(look.role, EDGE, "solid"));
    }
    case "outline":
      return xml("c:spPr", {}, "<a:noFill/>", line(look.role, look.dashed ? EDGE : 1.25 * EDGE, look.dashed ? "sysDash" : "solid"));
    case "none":
      return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
    case "line":
      return xml("c:spPr", {}, xml("a:ln", { w: CURVE, cap: "rnd" }, schemeFill(look.role), xml("a:prstDash", { val: look.dash }), "<a:round/>"));
  }
}

export function markerXml(look: Look): string {
  if (look.kind !== "line") return '<c:marker><c:symbol val="none"/></c:marker>';
  return xml("c:marker", {}, xml("c:symbol", { val: look.marker }), '<c:size val="8"/>', xml("c:spPr", {}, schemeFill(look.role), line("bg1", EDGE, "solid")));
}

/** The letters of labels, axes and legends. */
export function letters(role: string, size: number, bold = false): string {
  return xml("c:txPr", {}, "<a:bodyPr/>", "<a:lstStyle/>",
    xml("a:p", {}, xml("a:pPr", {}, xml("a:defRPr", { sz: Math.round(size * 100), b: bold }, schemeFill(role), '<a:latin typeface="+mn-lt"/>')), '<a:endParaRPr lang="fr-FR"/>'));
}
