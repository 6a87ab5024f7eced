import type { Element } from "@xmldom/xmldom";
import type { Size } from "#app/exports/pptx/geometry.ts";
import { childAt, descendants, readRelations, readXml, wholeNumber } from "#app/platform/opc/read-xml.ts";
import { relationsPath, targetPart, type Relation } from "#app/platform/opc/relations.ts";
import { readPlaceholders } from "./read-placeholders.ts";
import type { Layout, Placeholder, Template } from "./template.ts";

type Parts = Template["parts"];

interface Master { path: string; placeholders: readonly Placeholder[]; inset: number | undefined; theme: Element | undefined; layouts: readonly string[] }

const WIDE: Size = { cx: 12_192_000, cy: 6_858_000 };
const INSET = 91_440;

/** Reads what is needed to fill a presentation. Its parts were checked when it came: an unreadable one throws. */
export function readTemplate(parts: Parts): Template {
  const root = relationsOf(parts, "").find(({ kind }) => kind === "officeDocument");
  const presentation = targetPart("", root?.target ?? "ppt/presentation.xml");
  const said = partXml(parts, presentation);
  const masters = mastersOf(parts, presentation, said);
  const notes = relationsOf(parts, presentation).find(({ kind }) => kind === "notesMaster");
  const [first] = masters;
  return {
    parts, presentation, size: sizeOf(said), layouts: masters.flatMap((master) => layoutsOf(parts, master)),
    inset: first?.inset ?? INSET, notesMaster: notes ? targetPart(presentation, notes.target) : null,
    fonts: { major: fontOf(first?.theme, "majorFont"), minor: fontOf(first?.theme, "minorFont") },
  };
}

export function relationsOf(parts: Parts, part: string): Relation[] {
  const content = parts.get(relationsPath(part));
  return content === undefined ? [] : readRelations(content);
}

export function partXml(parts: Parts, path: string): Element {
  const content = parts.get(path);
  if (content === undefined) throw new Error(`The presentation has no part ${path}.`);
  return readXml(content);
}

/** The targets of a list of ids, in the order in which the file shows them. */
function listed(said: Element, name: string, relations: readonly Relation[], from: string): string[] {
  return descendants(said, name).flatMap((entry) => {
    const id = Array.from(entry.attributes).find(({ localName, prefix }) => localName === "id" && prefix !== null)?.value;
    const relation = relations.find((one) => one.id === id && !one.external);
    return relation ? [targetPart(from, relation.target)] : [];
  });
}

function mastersOf(parts: Parts, presentation: string, said: Element): Master[] {
  return listed(said, "sldMasterId", relationsOf(parts, presentation), presentation).map((path) => {
    const root = partXml(parts, path);
    const relations = relationsOf(parts, path);
    const theme = relations.find(({ kind }) => kind === "theme");
    const placeholders = readPlaceholders(root, []).map((one) => ({ ...one, size: one.size ?? styleSize(root, one.type) }));
    const title = descendants(root, "sp").find((shape) => childAt(shape, "nvSpPr", "nvPr", "ph")?.getAttribute("type") === "title");
    return {
      path, placeholders, inset: wholeNumber(childAt(title, "txBody", "bodyPr"), "lIns"),
      theme: theme ? partXml(parts, targetPart(path, theme.target)) : undefined, layouts: listed(root, "sldLayoutId", relations, path),
    };
  });
}

function layoutsOf(parts: Parts, master: Master): Layout[] {
  return master.layouts.map((path) => {
    const root = partXml(parts, path);
    const name = childAt(root, "cSld")?.getAttribute("name") ?? "";
    return { path, name, type: root.getAttribute("type"), master: master.path, masterBody: master.placeholders.find(({ type }) => type === "body")?.rect ?? null, placeholders: readPlaceholders(root, master.placeholders) };
  });
}

function styleSize(root: Element, type: string): number | null {
  const style = type === "title" ? "titleStyle" : type === "body" ? "bodyStyle" : null;
  const size = style === null ? undefined : wholeNumber(childAt(root, "txStyles", style, "lvl1pPr", "defRPr"), "sz");
  return size === undefined ? null : size / 100;
}

function sizeOf(said: Element): Size {
  const size = childAt(said, "sldSz");
  const [cx, cy] = [wholeNumber(size, "cx"), wholeNumber(size, "cy")];
  return cx && cy ? { cx, cy } : WIDE;
}

function fontOf(theme: Element | undefined, role: "majorFont" | "minorFont"): string {
  const [font] = theme ? descendants(theme, role) : [];
  return childAt(font, "latin")?.getAttribute("typeface") ?? "";
}
