import type { Element } from "@xmldom/xmldom";
import { childAt, descendants, readRelations, readXml } from "#app/platform/opc/read-xml.ts";
import { relationsPath, targetPart } from "#app/platform/opc/relations.ts";

/** What was found in a template: names, as its author gave them. */
export interface Found { layouts: string[]; masters: string[]; fonts: string[] }

const MOST_NAMES = 60;

/** The parts of a file of Office, by their path. */
type Parts = ReadonlyMap<string, Uint8Array | string>;

/** What a presentation or a text brings. */
export const foundInTemplate = (parts: Parts, format: "pptx" | "docx"): Found => (format === "pptx" ? foundInSlides(parts) : foundInText(parts));

const xmlOf = (parts: Parts, path: string): Element => readXml(parts.get(path) ?? "");
const ofKind = (parts: Parts, kind: RegExp): string[] => [...parts.keys()].filter((path) => kind.test(path)).sort((a, b) => numberIn(a) - numberIn(b));
const numberIn = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);
const named = (names: readonly (string | null | undefined)[]): string[] => [...new Set(names.filter((name): name is string => Boolean(name)))].slice(0, MOST_NAMES);

function foundInSlides(parts: Parts): Found {
  const layouts = ofKind(parts, /^ppt\/slideLayouts\/[^/]+\.xml$/).map((path) => childAt(xmlOf(parts, path), "cSld")?.getAttribute("name"));
  const themes = ofKind(parts, /^ppt\/slideMasters\/[^/]+\.xml$/).flatMap((path) => themesOf(parts, path));
  return { layouts: named(layouts.map((name, index) => name ?? String(index + 1))), masters: named(themes.map((theme) => theme.getAttribute("name"))), fonts: named(themes.flatMap(fontsOf)) };
}

function themesOf(parts: Parts, from: string): Element[] {
  const relations = parts.get(relationsPath(from));
  if (relations === undefined) return [];
  return readRelations(relations).filter(({ kind }) => kind === "theme").map(({ target }) => xmlOf(parts, targetPart(from, target)));
}

const fontsOf = (theme: Element): (string | null)[] =>
  ["majorFont", "minorFont"].map((role) => childAt(descendants(theme, role)[0], "latin")?.getAttribute("typeface") ?? null);

/** Of a text: its styles of paragraphs, the names of its headers, its fonts. */
function foundInText(parts: Parts): Found {
  const styles = parts.has("word/styles.xml") ? descendants(xmlOf(parts, "word/styles.xml"), "style") : [];
  const paragraphs = styles.filter((style) => Array.from(style.attributes).some(({ localName, value }) => localName === "type" && value === "paragraph"));
  const valueOf = (element: Element | undefined) => (element ? Array.from(element.attributes).find(({ localName }) => localName === "val")?.value : undefined);
  return {
    layouts: named(paragraphs.map((style) => valueOf(childAt(style, "name")))), masters: named(ofKind(parts, /^word\/(header|footer)\d*\.xml$/).map((path) => path.replace(/^word\/|\.xml$/g, ""))),
    fonts: named(ofKind(parts, /^word\/theme\/[^/]+\.xml$/).flatMap((path) => fontsOf(xmlOf(parts, path)))),
  };
}
