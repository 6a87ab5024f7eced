import type { BriefBlock, BriefDocument, BriefTable, Slide } from "#app/domain/brief/brief-document.ts";
import { wordsOf } from "#app/exports/pptx/slide-words.ts";
import type { Page } from "#app/exports/pptx/slide/page.ts";
import { pagesOfSlide } from "#app/exports/pptx/slide/pages-of-slide.ts";
import type { Template } from "#app/exports/pptx/template/template.ts";

/** A table of the main slides is tried with fewer and fewer rows, down to these. */
const MOST_ROWS = 8;
const LEAST_ROWS = 3;

/** Every slide of the deck: the messages, one slide each where tables allow it, then the annexes. */
export function pagesOf(document: BriefDocument, template: Template): Page[] {
  const annexed: Slide[] = [];
  const main = slidesOf(document).flatMap((slide) => {
    const whole = pagesOfSlide(slide, document, template);
    if (whole.length === 1 || !tablesOf(slide).some(({ rows }) => rows.length > LEAST_ROWS)) return whole;
    annexed.push(...tablesOf(slide).filter(({ rows }) => rows.length > LEAST_ROWS).map((table) => annexOf(slide, table)));
    return shortened(slide, document, template);
  });
  return [...main, ...[...document.annexSlides, ...annexed].flatMap((slide) => pagesOfSlide(slide, document, template))];
}

/** A note without a slide still says what it is about. */
function slidesOf({ slides, annexSlides, object, words }: BriefDocument): readonly Slide[] {
  if (slides.length + annexSlides.length > 0) return slides;
  return [{ key: "empty", title: object, left: [{ kind: "paragraph", text: [{ text: words.empty }] }], right: [], notes: [] }];
}

const tablesOf = ({ left, right }: Slide): BriefTable[] => [...left, ...right].flatMap((block) => (block.kind === "table" ? [block] : []));

const annexOf = ({ key, title, notes }: Slide, table: BriefTable): Slide => ({ key: `${key}-table`, title: table.caption.trim() === "" ? title : table.caption, left: [table], right: [], notes });

/** The slide with the first rows of its tables, and a line that says how many more stand in the annexes. */
function shortened(slide: Slide, document: BriefDocument, template: Template): Page[] {
  let pages: Page[] = [];
  for (let rows = MOST_ROWS; rows >= LEAST_ROWS; rows -= 1) {
    const cut = (blocks: readonly BriefBlock[]) => blocks.flatMap((block) => (block.kind === "table" ? firstRows(block, rows, document) : [block]));
    pages = pagesOfSlide({ ...slide, left: cut(slide.left), right: cut(slide.right) }, document, template);
    if (pages.length === 1) break;
  }
  return pages;
}

function firstRows(table: BriefTable, rows: number, { language }: BriefDocument): BriefBlock[] {
  const count = table.rows.length - rows;
  if (count <= 0) return [table];
  return [{ ...table, rows: table.rows.slice(0, rows) }, { kind: "paragraph", text: [{ text: wordsOf(language).moreRows({ count }), italic: true }] }];
}
