import type { Element } from "@xmldom/xmldom";
import { childAt, childrenOf, descendants, readRelations, readXml } from "#app/platform/opc/read-xml.ts";
import { relationsPath, targetPart, type Relation } from "#app/platform/opc/relations.ts";
import { readZip } from "#app/platform/zip/read-zip.ts";

/** Why a file is no template for a note: it is not a Word document, or it holds macros. A password makes it no ZIP (UnreadableZip). */
export class UnusableTemplate extends Error {
  constructor(readonly reason: "not-a-document" | "macros") {
    super(`The template cannot be used: ${reason}.`);
  }
}

export interface DocxTemplate {
  parts: Map<string, Uint8Array>;
  /** The part that holds the text: word/document.xml as a rule. */
  main: string;
  relations: Relation[];
  /** Page, margins, headers and feet of its last section; null when it says nothing. */
  section: Element | null;
  /** Width between its margins, in points. */
  room: number;
}

const LIMITS = { entries: 2000, unpacked: 200_000_000 };
const A4_ROOM = 487;

/** The parts of a company's .docx or .dotx. Throws UnreadableZip, UnreadableXml or UnusableTemplate. */
export function readDocxTemplate(bytes: Uint8Array): DocxTemplate {
  const parts = readZip(bytes, LIMITS);
  const root = parts.get("_rels/.rels");
  const office = root && readRelations(root).find(({ kind }) => kind === "officeDocument");
  const main = office === undefined ? "" : targetPart("", office.target);
  const text = parts.get(main);
  const body = text && childAt(readXml(text), "body");
  if (body === undefined) throw new UnusableTemplate("not-a-document");
  if ([...parts.keys()].some((part) => /vba(Project|Data)/i.test(part))) throw new UnusableTemplate("macros");
  const section = childrenOf(body, "sectPr").at(-1) ?? descendants(body, "sectPr").at(-1) ?? null;
  const relations = parts.get(relationsPath(main));
  return { parts, main, section, room: roomOf(section), relations: relations === undefined ? [] : readRelations(relations) };
}

function roomOf(section: Element | null): number {
  const [size, margins] = [childAt(section ?? undefined, "pgSz"), childAt(section ?? undefined, "pgMar")];
  const twips = (element: Element | undefined, name: string) => Number(element?.getAttribute(`w:${name}`) ?? NaN);
  const room = (twips(size, "w") - twips(margins, "left") - twips(margins, "right")) / 20;
  return room >= 150 && room <= 2000 ? room : A4_ROOM;
}
