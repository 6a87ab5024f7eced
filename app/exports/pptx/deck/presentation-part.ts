import type { Element } from "@xmldom/xmldom";
import { isLeftBehind } from "#app/exports/pptx/deck/without-slides.ts";
import { PRESENTATION, RELATIONSHIPS } from "#app/exports/pptx/namespaces.ts";
import { partXml, relationsOf } from "#app/exports/pptx/template/read-template.ts";
import type { Template } from "#app/exports/pptx/template/template.ts";
import { childrenOf, writeXml } from "#app/platform/opc/read-xml.ts";
import { relationsPath, relationTo, writeRelations } from "#app/platform/opc/relations.ts";
import { XML_DECLARATION } from "#app/platform/xml.ts";
import type { Deck } from "./deck.ts";

/** Lists that name what does not come along. */
const DROPPED = new Set(["sldIdLst", "handoutMasterIdLst", "custShowLst", "custDataLst", "photoAlbum", "extLst", "notesMasterIdLst", "modifyVerifier"]);
const FIRST_SLIDE = 256;

/** The presentation lists our slides, and the master of the notes, instead of the template's. */
export function listSlides(deck: Deck, template: Template, slides: readonly string[], notesMaster: string): void {
  const root = partXml(deck.parts, template.presentation);
  const kept = relationsOf(deck.parts, template.presentation).filter(({ kind, external }) => !external && !isLeftBehind(kind) && kind !== "notesMaster");
  const added = [relationTo("rIdNotes", "notesMaster", notesMaster), ...slides.map((path, index) => relationTo(`rIdSlide${index + 1}`, "slide", path))];
  for (const child of childrenOf(root)) if (DROPPED.has(child.localName ?? "")) root.removeChild(child);
  const notes = listOf(root, "notesMasterIdLst", "notesMasterId", [{ relation: "rIdNotes" }]);
  const shown = listOf(root, "sldIdLst", "sldId", slides.map((_, index) => ({ id: FIRST_SLIDE + index, relation: `rIdSlide${index + 1}` })));
  const after = childrenOf(root, "sldMasterIdLst")[0]?.nextSibling ?? null;
  root.insertBefore(notes, after);
  root.insertBefore(shown, after);
  deck.parts.set(template.presentation, XML_DECLARATION + writeXml(root));
  deck.parts.set(relationsPath(template.presentation), writeRelations([...kept, ...added]));
}

function listOf(root: Element, list: string, entry: string, entries: readonly { id?: number; relation: string }[]): Element {
  const made = (name: string): Element => {
    const element = root.ownerDocument?.createElementNS(PRESENTATION, root.prefix ? `${root.prefix}:${name}` : name);
    if (!element) throw new Error("The presentation has no document.");
    return element;
  };
  const listed = made(list);
  for (const { id, relation } of entries) {
    const one = made(entry);
    if (id !== undefined) one.setAttribute("id", String(id));
    one.setAttributeNS(RELATIONSHIPS, "r:id", relation);
    listed.appendChild(one);
  }
  return listed;
}
