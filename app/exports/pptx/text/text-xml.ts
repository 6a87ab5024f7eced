import type { Inline } from "#app/domain/brief/brief-document.ts";
import { xml, xmlText } from "#app/platform/xml.ts";
import { schemeFill } from "#app/exports/pptx/shapes.ts";
import { inPoints } from "#app/exports/pptx/geometry.ts";
import { textOf, type Paragraph } from "./paragraph.ts";
import { indents, sizeOf, spaceBefore } from "./scale.ts";

/** Gives the relation of a link that a slide may follow; null for an address that is none. */
export type LinkTo = (address: string) => string | null;

export interface Voice {
  /** « fr-FR ». */
  language: string;
  linkTo: LinkTo;
}

interface RunLook { size: number | null; bold?: boolean; italic?: boolean; struck?: boolean; colour?: string }

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LEFT_TO_RIGHT = /\p{L}/u;

/** Text whose first letter is of a script that reads from the right. */
export function readsFromRight(text: string): boolean {
  const first = LEFT_TO_RIGHT.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

export function runXml(run: Inline, look: RunLook, voice: Voice): string {
  const link = run.href === undefined ? null : voice.linkTo(run.href);
  const properties = xml("a:rPr", {
    lang: voice.language, sz: look.size === null ? null : Math.round(look.size * 100), b: run.bold || look.bold ? true : null, i: run.italic || look.italic ? true : null,
    strike: look.struck ? "sngStrike" : null, dirty: false,
  }, look.colour ? schemeFill(look.colour) : "", run.code ? '<a:latin typeface="Courier New"/><a:cs typeface="Courier New"/>' : "", link === null ? "" : xml("a:hlinkClick", { "r:id": link }));
  return xml("a:r", {}, properties, `<a:t>${xmlText(run.text.replaceAll(/[\n\r\t]+/g, " "))}</a:t>`);
}

const LOOKS: Record<Paragraph["role"], Omit<RunLook, "size">> = { text: {}, heading: { bold: true }, caption: { bold: true }, source: { colour: "tx2" } };

/** A paragraph of a text box, with its own margins: what the template says of bullets does not change what is read. */
export function paragraphXml(paragraph: Paragraph, size: number, voice: Voice, first: boolean): string {
  const { margin, hanging } = indents(paragraph);
  const fromRight = readsFromRight(textOf(paragraph.runs));
  const properties = xml("a:pPr", { marL: margin, indent: -hanging, algn: fromRight ? "r" : "l", rtl: fromRight },
    xml("a:spcBef", {}, xml("a:spcPts", { val: first ? 0 : Math.round(inPoints(spaceBefore(paragraph.role, size)) * 100) })),
    paragraph.bullet === null ? "<a:buNone/>" : xml("a:buFont", { typeface: "Arial" }) + xml("a:buChar", { char: paragraph.bullet }));
  const look = { ...LOOKS[paragraph.role], size: sizeOf(paragraph.role, size) };
  return xml("a:p", {}, properties, ...paragraph.runs.map((run) => runXml(run, look, voice)));
}

export const paragraphsXml = (paragraphs: readonly Paragraph[], size: number, voice: Voice): string =>
  paragraphs.map((paragraph, index) => paragraphXml(paragraph, size, voice, index === 0)).join("");
