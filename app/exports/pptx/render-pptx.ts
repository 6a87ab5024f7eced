import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { openParts, type TemplateParts } from "#app/platform/office/open-office.ts";
import { withoutOutside } from "#app/platform/office/without-outside.ts";
import { writeZip } from "#app/platform/zip/write-zip.ts";
import { addSlide } from "./deck/add-slide.ts";
import { writeContentTypes } from "./deck/content-types.ts";
import { Deck } from "./deck/deck.ts";
import { ensureNotesMaster } from "./deck/notes-part.ts";
import { pagesOf } from "./deck/pages-of.ts";
import { listSlides } from "./deck/presentation-part.ts";
import { addProperties } from "./deck/properties.ts";
import { partsWithoutSlides } from "./deck/without-slides.ts";
import { defaultParts } from "./default-template/default-parts.ts";
import { unplacedIn, type Unplaced } from "./deck/unplaced.ts";
import { readTemplate } from "./template/read-template.ts";
import type { Template } from "./template/template.ts";

/** The slides of a document and its annexes, in our own look or in the company's: its masters, layouts, fonts and colours, none of its slides. */
export async function renderPptx(document: BriefDocument, { template }: { template?: Uint8Array } = {}): Promise<Uint8Array> {
  return fill(document, readTemplate(template ? opened(template).parts : defaultParts()));
}

/** What of a document would not find its place in a template, without making the file. */
export function unplaced(document: BriefDocument, file: Uint8Array): Unplaced[] {
  const { parts, links } = opened(file);
  const template = readTemplate(parts);
  return unplacedIn(pagesOf(document, template), { template, links, ownSlides: partsWithoutSlides(template).slides });
}

const opened = (file: Uint8Array): { parts: TemplateParts; links: number } => withoutOutside(openParts(file).parts);

function fill(document: BriefDocument, template: Template): Uint8Array {
  const deck = new Deck(partsWithoutSlides(template).parts);
  const notesMaster = ensureNotesMaster(deck, template);
  const slides = pagesOf(document, template).map((page) => addSlide(deck, page, { document, template, notesMaster }));
  listSlides(deck, template, slides, notesMaster);
  addProperties(deck, document, template.presentation, slides.length);
  writeContentTypes(deck, template.presentation);
  return writeZip(deck.parts);
}
