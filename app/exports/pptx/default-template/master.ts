import { SLIDE_NAMESPACES } from "#app/exports/pptx/namespaces.ts";
import { placeholderShape, rule, schemeFill, TREE_HEAD } from "#app/exports/pptx/shapes.ts";
import type { Rect } from "#app/exports/pptx/geometry.ts";
import { XML_DECLARATION, xml } from "#app/platform/xml.ts";
import { FRAME } from "./frame.ts";
import { textStyles } from "./styles.ts";
import { INK } from "./theme.ts";

const FOOT = '<a:p><a:r><a:rPr lang="fr-FR"/><a:t>Pied de page</a:t></a:r></a:p>';
const EMPTY = '<a:p><a:endParaRPr lang="fr-FR"/></a:p>';
const FLUSH = (anchor: string) => xml("a:bodyPr", { vert: "horz", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, "<a:normAutofit/>");
const NUMBER = '<a:p><a:fld id="{5C7A1F0E-2B0D-4C55-9E39-6E1A4B6D7C10}" type="slidenum"><a:rPr lang="fr-FR"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="fr-FR"/></a:p>';
const CLOTH = xml("p:bg", {}, xml("p:bgPr", {}, schemeFill("bg1"), "<a:effectLst/>"));

function small(align: string): string {
  return xml("a:lstStyle", {}, xml("a:lvl1pPr", { algn: align }, xml("a:defRPr", { sz: 1100 }, schemeFill("tx2"))));
}

const footers = (first: number, placed: boolean): string =>
  placeholderShape({ id: first, name: "Pied de page", type: "ftr", index: placed ? "3" : "11", rect: placed ? FRAME.foot : null, bodyProperties: placed ? FLUSH("ctr") : undefined, listStyle: small("l"), paragraphs: FOOT }) +
  placeholderShape({ id: first + 1, name: "Numéro de diapositive", type: "sldNum", index: placed ? "4" : "12", rect: placed ? FRAME.number : null, bodyProperties: placed ? FLUSH("ctr") : undefined, listStyle: small("r"), paragraphs: NUMBER });

const MAP = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2", accent1: "accent1", accent2: "accent2", accent3: "accent3", accent4: "accent4", accent5: "accent5", accent6: "accent6", hlink: "hlink", folHlink: "folHlink" };

export function master(layoutIds: readonly string[]): string {
  const shapes = [
    rule(2, FRAME.thread, { colour: INK.thread, width: 28_575, dash: "sysDash" }),
    rule(3, FRAME.rule, { colour: INK.ink, width: 9525 }),
    rule(4, FRAME.footRule, { colour: INK.rule, width: 9525 }),
    placeholderShape({ id: 5, name: "Titre", type: "title", index: null, rect: FRAME.title, bodyProperties: FLUSH("b"), paragraphs: EMPTY }),
    placeholderShape({ id: 6, name: "Texte", type: "body", index: "1", rect: FRAME.body, bodyProperties: FLUSH("t"), paragraphs: EMPTY }),
    footers(7, true),
  ];
  const ids = layoutIds.map((id, index) => xml("p:sldLayoutId", { id: 2_147_483_649 + index, "r:id": id }));
  return XML_DECLARATION + xml("p:sldMaster", SLIDE_NAMESPACES, xml("p:cSld", {}, CLOTH, xml("p:spTree", {}, TREE_HEAD, ...shapes)),
    xml("p:clrMap", MAP), xml("p:sldLayoutIdLst", {}, ...ids), textStyles());
}

const body = (id: number, index: string, rect: Rect | null) => placeholderShape({ id, name: `Contenu ${index}`, type: null, index, rect, paragraphs: EMPTY });

/** The three layouts of our own slides, by their type. */
export const LAYOUTS = [
  { type: "obj", name: "Titre et contenu", bodies: [body(3, "1", null)] },
  { type: "twoObj", name: "Titre et deux contenus", bodies: [body(3, "1", FRAME.left), body(4, "2", FRAME.right)] },
  { type: "titleOnly", name: "Titre seul", bodies: [] },
] as const;

export function layout({ type, name, bodies }: (typeof LAYOUTS)[number]): string {
  const title = placeholderShape({ id: 2, name: "Titre", type: "title", index: null, rect: null, paragraphs: EMPTY });
  return XML_DECLARATION + xml("p:sldLayout", { ...SLIDE_NAMESPACES, type, preserve: true },
    xml("p:cSld", { name }, xml("p:spTree", {}, TREE_HEAD, title, ...bodies, footers(8, false))),
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
}
