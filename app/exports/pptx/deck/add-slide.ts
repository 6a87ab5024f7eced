import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { chartXml } from "#app/exports/pptx/chart/chart-xml.ts";
import { workbookOf } from "#app/exports/pptx/chart/workbook.ts";
import { CONTENT_TYPES, RELATIONSHIPS } from "#app/exports/pptx/namespaces.ts";
import type { Page } from "#app/exports/pptx/slide/page.ts";
import { slideXml } from "#app/exports/pptx/slide/slide-xml.ts";
import type { Template } from "#app/exports/pptx/template/template.ts";
import { safeLink } from "#app/exports/safe-link.ts";
import type { Language } from "#app/i18n/language.ts";
import { Relations, type Deck } from "./deck.ts";
import { addNotes } from "./notes-part.ts";

/** The package type is not the document's: an embedded workbook is of kind « package ». */
const PACKAGE = `${RELATIONSHIPS}/package`;
export const LANGUAGE_TAG: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

/** Writes a page as a slide with its charts, their sheets and its notes; gives the path of the slide. */
export function addSlide(deck: Deck, page: Page, { document, template, notesMaster }: { document: BriefDocument; template: Template; notesMaster: string }): string {
  const path = deck.freePath("ppt/slides", "slide", "xml");
  deck.parts.set(path, "");
  const relations = new Relations();
  const language = LANGUAGE_TAG[document.language];
  relations.to("slideLayout", page.frame.layout.path);
  const content = slideXml(page, {
    document, template, voice: { language, linkTo: (address) => linkOf(relations, safeLink(address)) },
    addChart: (plan, size) => {
      const sheet = deck.freePath("ppt/embeddings", "chartData", "xlsx");
      deck.parts.set(sheet, workbookOf(plan));
      const chart = deck.freePath("ppt/charts", "chart", "xml");
      deck.add(chart, chartXml(plan, { workbook: "rId1", size, language }), CONTENT_TYPES.chart, [{ id: "rId1", kind: "package", type: PACKAGE, target: `/${sheet}`, external: false }]);
      return relations.to("chart", chart);
    },
  });
  if (page.notes.length > 0) relations.to("notesSlide", addNotes(deck, { slide: path, master: notesMaster, notes: page.notes, language }));
  deck.add(path, content, CONTENT_TYPES.slide, relations.all);
  return path;
}

const linkOf = (relations: Relations, address: string | null): string | null => (address === null ? null : relations.outside("hyperlink", address));
