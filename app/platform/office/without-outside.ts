import type { Element } from "@xmldom/xmldom";
import { descendants, readRelations, writeXml } from "#app/platform/opc/read-xml.ts";
import { RELATION_TYPES, relationsPath, writeRelations } from "#app/platform/opc/relations.ts";
import { XML_DECLARATION } from "#app/platform/xml.ts";
import { readable, type TemplateParts } from "./open-office.ts";
import { UnfitTemplate } from "./unfit-file.ts";

/** Links that can be taken away without harm; what is fetched by any other (a film, an object) cannot. */
/** What a template shows of its own is not used: what it links to neither. */
const OWN_SLIDES = /^ppt\/(slides|notesSlides|comments)\//;
const HARMLESS = new Set(["hyperlink", "image", "attachedTemplate"]);

/**
 * Takes away what points outside the file: a deck or a note never fetches anything when it is opened. Gives how many links went.
 * Throws UnfitTemplate for a link that something of the template lives by.
 */
export function withoutOutside(parts: TemplateParts): { parts: TemplateParts; links: number } {
  const kept = new Map(parts);
  let links = 0;
  for (const path of parts.keys()) {
    if (path.endsWith(".rels") || OWN_SLIDES.test(path)) continue;
    const content = parts.get(relationsPath(path));
    const relations = content === undefined ? [] : readRelations(content);
    const outside = relations.filter(({ external }) => external);
    if (outside.length === 0) continue;
    if (outside.some(({ kind }) => !HARMLESS.has(kind))) throw new UnfitTemplate("templateLinks");
    links += outside.length;
    const root = readable(parts, path);
    unlink(root, new Set(outside.map(({ id }) => id)));
    kept.set(path, XML_DECLARATION + writeXml(root));
    kept.set(relationsPath(path), writeRelations(relations.filter(({ external }) => !external)));
  }
  return { parts: kept, links };
}

function unlink(root: Element, ids: ReadonlySet<string>): void {
  for (const element of descendants(root, "*")) {
    for (const attribute of Array.from(element.attributes)) {
      if (attribute.namespaceURI !== RELATION_TYPES || !ids.has(attribute.value)) continue;
      // A click, or the name of another template, is nothing without its address; a picture keeps its place.
      if (attribute.localName === "id") element.parentNode?.removeChild(element);
      else element.removeAttributeNode(attribute);
    }
  }
}
