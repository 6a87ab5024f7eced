import type { BriefDocument, Slide } from "#app/domain/brief/brief-document.ts";
import type { Rect } from "#app/exports/pptx/geometry.ts";
import { chooseFrame } from "#app/exports/pptx/template/choose-frame.ts";
import type { Template } from "#app/exports/pptx/template/template.ts";
import { widthFactor } from "#app/exports/pptx/text/measure.ts";
import { arranged, columnRects, wantedOf } from "./columns.ts";
import type { Type } from "./item-height.ts";
import { itemsOf, type Item } from "./items.ts";
import { columnHeight, placeWhatFits, placeWhole } from "./place-column.ts";
import { notesOf } from "./notes-of.ts";
import type { Page } from "./page.ts";
import type { Placed } from "./placed.ts";

/** From what a short slide may grow to, down to what a full one may shrink to. */
const STEPS = [1.35, 1.26, 1.18, 1.1, 1, 0.94, 0.88, 0.82, 0.76];
/** What stands beside a table or a picture does not outgrow it. */
const MOST_BESIDE = 1.18;
const TEXT = { base: 17, least: 12 };
const TABLE = { base: 13, least: 10 };
/** A slide that would fill its room to the brim when larger stays as it is. */
const AIRY = 0.8;
const MOST_PAGES = 60;

const half = (size: number): number => Math.round(size * 2) / 2;

function typeAt(step: number, factor: number, sourceWord: string): Type {
  return { text: Math.max(TEXT.least, half(TEXT.base * step)), table: Math.max(TABLE.least, half(TABLE.base * step)), factor, sourceWord };
}

/** A slide of the document as one slide of the deck, or several when its content goes on. */
export function pagesOfSlide(slide: Slide, document: BriefDocument, template: Template): Page[] {
  const types = STEPS.map((step) => typeAt(step, widthFactor(template.fonts.minor), document.words.source));
  const smallest = types.at(-1) ?? typeAt(1, 1, document.words.source);
  const sides: [Item[], Item[]] = [itemsOf(slide.left, slide.title, document.language), itemsOf(slide.right, slide.title, document.language)];
  const frame = chooseFrame(template, wantedOf(...sides));
  const area = insetArea(frame.area, template);
  const [left, right] = arranged(area, sides, smallest);
  const page = (placed: Placed[], continued: boolean): Page =>
    ({ key: slide.key, title: continued ? `${slide.title} ${document.words.continued}` : slide.title, frame, placed, notes: notesOf(slide, document) });
  const whole = placedWhole(area, left, right, types);
  return whole ? [page(whole, false)] : flowing(area, left, right, smallest).map((placed, index) => page(placed, index > 0));
}

/** Tables and pictures stand where the letters of the title do. */
const insetArea = ({ x, y, cx, cy }: Rect, { inset }: Template): Rect => ({ x: x + inset, y, cx: cx - 2 * inset, cy });

function placedWhole(area: Rect, left: readonly Item[], right: readonly Item[], types: readonly Type[]): Placed[] | null {
  const rects = columnRects(area, left, right);
  const columns = rects.length === 1 ? [[...left, ...right]] : [left, right];
  const alone = [...left, ...right].every(({ kind }) => kind === "text") || (columns.length === 1 && left.every(({ kind }) => kind === "table"));
  const fits = types.find((type, index) => (alone || (STEPS[index] ?? 1) <= MOST_BESIDE) && columns.every((items, column) => columnHeight(items, rects[column]?.cx ?? 0, type) <= area.cy * ((STEPS[index] ?? 1) > 1 ? AIRY : 1)));
  return fits ? columns.flatMap((items, column) => placeWhole(items, rects[column] ?? area, fits)) : null;
}

function flowing(area: Rect, left: readonly Item[], right: readonly Item[], type: Type): Placed[][] {
  const pages: Placed[][] = [];
  let rest = [left, right];
  while (rest.some((items) => items.length > 0) && pages.length < MOST_PAGES) {
    const [first = [], second = []] = rest;
    const rects = columnRects(area, first, second);
    const columns = (rects.length === 1 ? [[...first, ...second]] : [first, second]).map((items, index) => placeWhatFits(items, rects[index] ?? area, type));
    pages.push(columns.flatMap(({ placed }) => placed));
    rest = columns.map((column) => column.rest);
  }
  return pages;
}
