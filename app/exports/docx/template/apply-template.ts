import type { Element } from "@xmldom/xmldom";
import { childAt, childrenOf, descendants, readRelations, readXml, writeXml } from "#app/platform/opc/read-xml.ts";
import { relationsPath, relationTo, targetPart, writeRelations, type Relation } from "#app/platform/opc/relations.ts";
import { XML_DECLARATION } from "#app/platform/xml.ts";
import { writeZip } from "#app/platform/zip/write-zip.ts";
import { contentTypes, WORD_TYPE } from "./content-types.ts";
import { mergeNumbering, move } from "./merge-numbering.ts";
import { mergeStyles } from "./merge-styles.ts";
import { reachableParts } from "./reachable.ts";
import type { DocxTemplate } from "./read-template.ts";

type Parts = Map<string, Uint8Array | string>;

/** What a template keeps of its own; its text, its comments and what they show are left behind. */
const KEPT = new Set(["styles", "theme", "settings", "webSettings", "fontTable", "numbering", "header", "footer", "footnotes", "endnotes"]);
const OURS = "word/document.xml";

/** Our note in a company's document: its styles, theme, page, header and foot; our text, lists and pictures. */
export function applyTemplate(template: DocxTemplate, ours: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Parts = new Map(template.parts);
  const relations = template.relations.filter(({ kind }) => KEPT.has(kind));
  const root = readXml(must(ours, OURS));
  const added: Record<string, string> = {};
  restyle(root, mergePart({ kind: "styles", template, ours, parts, relations, added }, mergeStyles));
  renumber(root, mergePart({ kind: "numbering", template, ours, parts, relations, added }, mergeNumbering));
  bringRelated(root, ours, parts, relations);
  placeSection(root, { template, ours, parts, relations, added });
  parts.set(template.main, XML_DECLARATION + writeXml(root));
  parts.set(relationsPath(template.main), writeRelations(relations));
  forgetOrigins(parts, template);
  describeFile(parts, ours, template.main);
  const types = contentTypes(template.parts.get("[Content_Types].xml"), parts, template.main, added);
  return writeZip(reachableParts(new Map([["[Content_Types].xml", types], ...[...parts].filter(([part]) => part !== "[Content_Types].xml")])));
}

function must(parts: ReadonlyMap<string, Uint8Array>, part: string): Uint8Array {
  const found = parts.get(part);
  if (found === undefined) throw new Error(`${part} is not in the document`);
  return found;
}

interface Merge { kind: "styles" | "numbering"; template: DocxTemplate; ours: ReadonlyMap<string, Uint8Array>; parts: Parts; relations: Relation[]; added: Record<string, string> }

/** Merges our part into the template's; where it has none, ours is taken as it is. */
function mergePart<Of>({ kind, template, ours, parts, relations, added }: Merge, merge: (target: Element, ours: Element) => Of): Of | null {
  const mine = must(ours, `word/${kind}.xml`);
  const relation = relations.find((one) => one.kind === kind);
  const part = relation === undefined ? `word/note-${kind}.xml` : targetPart(template.main, relation.target);
  const theirs = template.parts.get(part);
  if (theirs === undefined) {
    parts.set(part, mine);
    added[part] = WORD_TYPE(kind);
    if (relation === undefined) relations.push(relationTo(`note-${kind}`, kind, part));
    return null;
  }
  const target = readXml(theirs);
  const merged = merge(target, readXml(mine));
  parts.set(part, XML_DECLARATION + writeXml(target));
  return merged;
}

function restyle(root: Element, ids: ReadonlyMap<string, string> | null): void {
  if (ids === null) return;
  for (const name of ["pStyle", "rStyle", "tblStyle"]) {
    for (const element of descendants(root, name)) {
      const id = element.getAttribute("w:val") ?? "";
      element.setAttribute("w:val", ids.get(id) ?? id);
    }
  }
}

function renumber(root: Element, moved: number | null): void {
  if (moved !== null) for (const element of descendants(root, "numId")) move(element, "w:val", moved);
}

/** Pictures and links of our text, under ids that the template cannot have. */
function bringRelated(root: Element, ours: ReadonlyMap<string, Uint8Array>, parts: Parts, relations: Relation[]): void {
  const mine = readRelations(must(ours, relationsPath(OURS))).filter(({ kind }) => kind === "image" || kind === "hyperlink");
  for (const relation of mine) {
    const id = `note-${relation.id}`;
    const part = targetPart(OURS, relation.target);
    const renamed = `word/media/note-${part.slice(part.lastIndexOf("/") + 1)}`;
    if (!relation.external) parts.set(renamed, must(ours, part));
    relations.push(relation.external ? { ...relation, id } : relationTo(id, relation.kind, renamed));
  }
  const known = new Set(mine.map(({ id }) => id));
  const all = [...descendants(root, "blip"), ...descendants(root, "svgBlip"), ...descendants(root, "hyperlink"), ...descendants(root, "hlinkClick")];
  for (const element of all) {
    for (const attribute of ["r:embed", "r:id"]) {
      const id = element.getAttribute(attribute);
      if (id !== null && known.has(id)) element.setAttribute(attribute, `note-${id}`);
    }
  }
}

type Placing = Omit<Merge, "kind">;

/** The page of the template with its header and foot; our foot where it has none. */
function placeSection(root: Element, { template, ours, parts, relations, added }: Placing): void {
  const body = childAt(root, "body");
  const mine = body && childrenOf(body, "sectPr").at(-1);
  if (body === undefined || mine === undefined) return;
  const theirs = template.section === null ? null : (root.ownerDocument?.importNode(template.section, true) as Element);
  const foot = childAt(mine, "footerReference");
  const relation = readRelations(must(ours, relationsPath(OURS))).find(({ id }) => id === foot?.getAttribute("r:id"));
  if (theirs !== null) body.replaceChild(theirs, mine);
  if (foot === undefined || relation === undefined || (theirs !== null && childAt(theirs, "footerReference") !== undefined)) return;
  const part = "word/note-footer.xml";
  parts.set(part, must(ours, targetPart(OURS, relation.target)));
  added[part] = WORD_TYPE("footer");
  relations.push(relationTo("note-footer", "footer", part));
  foot.setAttribute("r:id", "note-footer");
  theirs?.insertBefore(foot, theirs.firstChild);
}

/** A template says where it lies on somebody's disk, and which file its letters are merged with. */
function forgetOrigins(parts: Parts, { main, relations }: DocxTemplate): void {
  const settings = relations.find(({ kind }) => kind === "settings");
  const part = settings === undefined ? "" : targetPart(main, settings.target);
  const content = parts.get(part);
  if (content === undefined) return;
  const root = readXml(content);
  for (const name of ["attachedTemplate", "mailMerge"]) for (const element of descendants(root, name)) element.parentNode?.removeChild(element);
  parts.set(part, XML_DECLARATION + writeXml(root));
  parts.delete(relationsPath(part));
}

const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** What the file says of itself is ours: the template's author and company are not told. */
function describeFile(parts: Parts, ours: ReadonlyMap<string, Uint8Array>, main: string): void {
  for (const part of ["docProps/core.xml", "docProps/app.xml"]) parts.set(part, must(ours, part));
  parts.set("_rels/.rels", writeRelations([
    relationTo("rId1", "officeDocument", main), { ...relationTo("rId2", "core-properties", "docProps/core.xml"), type: CORE }, relationTo("rId3", "extended-properties", "docProps/app.xml"),
  ]));
}
