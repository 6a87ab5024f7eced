import type { BriefDocument, Slide } from "#app/domain/brief/brief-document.ts";
import { writeZip } from "#app/platform/zip/write-zip.ts";
import { addSlide } from "./deck/add-slide.ts";
import { writeContentTypes } from "./deck/content-types.ts";
import { Deck } from "./deck/deck.ts";
import { ensureNotesMaster } from "./deck/notes-part.ts";
import { listSlides } from "./deck/presentation-part.ts";
import { addProperties } from "./deck/properties.ts";
import { partsWithoutSlides } from "./deck/without-slides.ts";
import { defaultParts } from "./default-template/default-parts.ts";
import { pagesOfSlide } from "./slide/pages-of-slide.ts";
import { readTemplate } from "./template/read-template.ts";
import type { Template } from "./template/template.ts";

/** The slides of a document and its annexes, in our own look or in the company's. */
export async function renderPptx(document: BriefDocument): Promise<Uint8Array> {
  return fill(document, readTemplate(defaultParts()));
}

function fill(document: BriefDocument, template: Template): Uint8Array {
  const { parts } = partsWithoutSlides(template);
  const deck = new Deck(parts);
  const notesMaster = ensureNotesMaster(deck, template);
  const pages = slidesOf(document).flatMap((slide) => pagesOfSlide(slide, document, template));
  const slides = pages.map((page) => addSlide(deck, page, { document, template, notesMaster }));
  listSlides(deck, template, slides, notesMaster);
  addProperties(deck, document, template.presentation, slides.length);
  writeContentTypes(deck, template.presentation);
  return writeZip(deck.parts);
}

/** A note without a slide still says what it is about. */
function slidesOf({ slides, annexSlides, object, words }: BriefDocument): readonly Slide[] {
  const all = [...slides, ...annexSlides];
  if (all.length > 0) return all;
  return [{ key: "empty", title: object, left: [{ kind: "paragraph", text: [{ text: words.empty }] }], right: [], notes: [] }];
}
