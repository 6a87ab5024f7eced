import type { BriefDocument, BriefSection } from "#app/domain/brief/brief-document.ts";
import { titleOfSection } from "../document-title.ts";
import { blocksBoxes, sectionTitle } from "./blocks.ts";
import { tag, type Box, type Tag } from "./box.ts";
import { paragraphBoxes, plainSpan, textBoxes, type Flow, type TextStyle } from "./flow.ts";
import { layOut } from "./text-layout.ts";
import { PAGE, ROOM, type Theme } from "./theme.ts";

export interface Composed { body: Box[]; annexes: Box[] }

/** The whole note as boxes; `root` is the element they all belong to. */
export function compose(document: BriefDocument, theme: Theme, root: Tag): Composed {
  const flow: Flow = { theme, x: PAGE.left, width: ROOM, parent: root, source: document.words.source, continued: document.words.continued, headingShift: 0 };
  const bookmarks = new Map<string, PDFKit.PDFOutline>();
  return {
    body: [...headBoxes(document, flow), ...document.sections.flatMap((section) => sectionBoxes(section, flow, document.words.empty))],
    annexes: annexBoxes(document, flow, bookmarks),
  };
}

function headBoxes(document: BriefDocument, flow: Flow): Box[] {
  const { theme } = flow;
  const title = textBoxes(document.object, flow, { type: "H1", style: { face: "title", size: theme.title, ink: "ink", leading: 1.16 }, space: 0, keep: true });
  const half = Math.ceil(document.header.length / 2);
  const sides = [document.header.slice(0, half), document.header.slice(half)];
  const style: TextStyle = { face: null, size: theme.small + 0.4, ink: "ink", leading: 1.3 };
  const columns = sides.map((lines, side) => {
    const width = ROOM * (side === 0 ? 0.62 : 0.36);
    return { side, lines: lines.flatMap((line) => headerLine(line, document, flow.parent, style, width)) };
  });
  const fingerprint = document.fingerprint === null ? [] : textBoxes(`SHA-256 ${document.fingerprint}`, flow, { type: "P", style: { ...style, size: 6.2, ink: "soft" }, space: 2, keep: true });
  const height = Math.max(0, ...columns.map(({ lines }) => lines.length)) * style.size * style.leading;
  const header: Box = {
    height, space: 6 * theme.scale, keep: true,
    draw: (pen, y) => columns.forEach(({ side, lines }) => lines.forEach(({ line, element }, index) =>
      pen.mark(element, () => pen.line(line, side === 0 ? PAGE.left : PAGE.width - PAGE.right - line.width, y + (index + 0.5) * style.size * style.leading + style.size * 0.33)))),
  };
  return [...title, header, ...fingerprint, ruleBox(6 * theme.scale)];
}

function headerLine({ label, value }: BriefDocument["header"][number], { language }: BriefDocument, parent: Tag, style: TextStyle, width: number) {
  const element = tag("P", parent);
  const colon = language === "fr" ? "\u00a0: " : ": ";
  const spans = [...plainSpan(`${label}${colon}`, { ...style, ink: "soft" }), ...plainSpan(value, { ...style, face: "strong" })];
  return layOut(spans, width).map((line) => ({ line, element }));
}

const ruleBox = (height: number): Box => ({
  height, space: 0, keep: true,
  draw: (pen, y) => pen.ornament(() => pen.rule(y + height - 1, [PAGE.left, PAGE.width - PAGE.right], "ink", 1)),
});

function sectionBoxes(section: BriefSection, flow: Flow, empty: string): Box[] {
  const inner = { ...flow, parent: tag("Sect", flow.parent) };
  const title = sectionTitle(section, inner, { type: "H2", size: flow.theme.section }, (box) => bookmarked(box, titleOfSection(section)));
  return [...title, ...contentBoxes(section, inner, empty)];
}

function contentBoxes(section: BriefSection, flow: Flow, empty: string): Box[] {
  if (section.blocks.length > 0) return blocksBoxes(section.blocks, flow).map((box, index) => (index === 0 ? { ...box, space: Math.min(box.space, 2) } : box));
  const { text, leading } = flow.theme;
  return paragraphBoxes(plainSpan(empty, { face: "italic", size: text, ink: "soft", leading }), flow, tag("P", flow.parent), { leading, space: 2 });
}

/** Annexes start on a page of their own, one heading lower than sections. */
function annexBoxes({ annexes, words }: BriefDocument, flow: Flow, bookmarks: Map<string, PDFKit.PDFOutline>): Box[] {
  if (annexes.length === 0) return [];
  const all = { ...flow, parent: tag("Sect", flow.parent), headingShift: 1 };
  const over = sectionTitle({ number: null, title: words.annexes }, all, { type: "H2", size: flow.theme.section * 1.2, fresh: true }, (box) => bookmarked(box, words.annexes, (one) => bookmarks.set("annexes", one)));
  return [...over, ...annexes.flatMap((section) => {
    const inner = { ...all, parent: tag("Sect", all.parent) };
    const title = sectionTitle(section, inner, { type: "H3", size: flow.theme.section }, (box) => bookmarked(box, titleOfSection(section), undefined, () => bookmarks.get("annexes") ?? null));
    return [...title, ...contentBoxes(section, inner, words.empty)];
  })];
}

function bookmarked(box: Box, title: string, keep: (one: PDFKit.PDFOutline) => void = () => undefined, under: () => PDFKit.PDFOutline | null = () => null): Box {
  return {
    ...box,
    draw: (pen, y) => {
      keep(pen.bookmark(title, y, under()));
      box.draw(pen, y);
    },
  };
}
