import { notesMaster } from "#app/exports/pptx/default-template/notes-master.ts";
import { slidePicture } from "#app/exports/pptx/default-template/notes-master.ts";
import { theme } from "#app/exports/pptx/default-template/theme.ts";
import { CONTENT_TYPES, SLIDE_NAMESPACES } from "#app/exports/pptx/namespaces.ts";
import { placeholderShape, TREE_HEAD } from "#app/exports/pptx/shapes.ts";
import type { Template } from "#app/exports/pptx/template/template.ts";
import { relationTo } from "#app/platform/opc/relations.ts";
import { XML_DECLARATION, xml, xmlText } from "#app/platform/xml.ts";
import type { Deck } from "./deck.ts";

/** The master of the notes: the template's, or ours when it has none. */
export function ensureNotesMaster(deck: Deck, { notesMaster: own }: Template): string {
  if (own !== null && deck.parts.has(own)) return own;
  const path = deck.freePath("ppt/notesMasters", "notesMaster", "xml");
  const themePath = deck.freePath("ppt/theme", "theme", "xml");
  deck.add(themePath, theme("Notes"), CONTENT_TYPES.theme);
  deck.add(path, notesMaster(), CONTENT_TYPES.notesMaster, [relationTo("rId1", "theme", themePath)]);
  return path;
}

/** The notes of one slide, a paragraph each. */
export function addNotes(deck: Deck, { slide, master, notes, language }: { slide: string; master: string; notes: readonly string[]; language: string }): string {
  const paragraphs = notes.map((line) => xml("a:p", {}, xml("a:r", {}, xml("a:rPr", { lang: language }), `<a:t>${xmlText(line)}</a:t>`)));
  const text = placeholderShape({ id: 3, name: "Commentaires", type: "body", index: "1", rect: null, paragraphs: paragraphs.join("") || "<a:p/>" });
  const content = XML_DECLARATION + xml("p:notes", SLIDE_NAMESPACES, xml("p:cSld", {}, xml("p:spTree", {}, TREE_HEAD, slidePicture(2, false), text)), "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
  const path = deck.freePath("ppt/notesSlides", "notesSlide", "xml");
  deck.add(path, content, CONTENT_TYPES.notes, [relationTo("rId1", "notesMaster", master), relationTo("rId2", "slide", slide)]);
  return path;
}
