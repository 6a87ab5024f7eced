import type PDFDocument from "pdfkit";
import { INKS, type Drawing, type Ink, type Shape, type TextShape } from "../drawing/drawing.ts";
import type { Face, FontName } from "../fonts/faces.ts";
import { loadFont } from "../fonts/load-font.ts";
import { splitByFont, widthOf, widthOfRun, type FontRun } from "../fonts/split-by-font.ts";
import type { Tag } from "./box.ts";
import type { Line, Piece } from "./text-layout.ts";

type Doc = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Doc["struct"]>;

/** Draws on the current page and keeps the structure in step: whatever is drawn belongs to a tag, or is an ornament. */
export class Pen {
  readonly #doc: Doc;
  readonly #elements = new Map<Tag, Element>();
  readonly #fonts = new Set<FontName>();
  #silent = false;
  #open: { tag: Tag; content: ReturnType<Doc["markStructureContent"]> } | null = null;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** What `draw` draws is the content of `tag`; the lines of one paragraph on one page are one content. */
  mark(tag: Tag, draw: () => void): void {
    if (this.#silent) return draw();
    if (this.#open?.tag !== tag) {
      this.close();
      this.#elementOf(tag);
      this.#open = { tag, content: this.#doc.markStructureContent(tag.type) };
    }
    draw();
  }

  /** Rules, repeated heads, feet: seen, never read aloud. */
  ornament(draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
    if (this.#silent) return draw();
    this.close();
    this.#doc.markContent("Artifact", { type });
    draw();
    this.#doc.endMarkedContent();
  }

  /** What is drawn again, such as the head of a table on its next page: its tags have spoken already. */
  asOrnament(draw: () => void): void {
    this.ornament(() => {
      this.#silent = true;
      draw();
      this.#silent = false;
    });
  }

  /** Ends the content under way: before a page ends. */
  close(): void {
    if (this.#open === null) return;
    this.#doc.endMarkedContent();
    this.#elementOf(this.#open.tag).add(this.#open.content);
    this.#open = null;
  }

  line({ pieces }: Line, x: number, baseline: number): void {
    for (const piece of pieces) {
      if (piece.span.href === undefined || this.#open === null) this.#piece(piece, x + piece.x, baseline);
      else this.#link(piece, piece.span.href, x + piece.x, baseline);
    }
  }

  rule(y: number, [from, to]: readonly [number, number], ink: Ink, width = 0.5): void {
    this.#doc.moveTo(from, y).lineTo(to, y).lineWidth(width).strokeColor(INKS[ink]).stroke();
  }

  fill({ x, y, width, height }: { x: number; y: number; width: number; height: number }, ink: Ink): void {
    this.#doc.rect(x, y, width, height).fill(INKS[ink]);
  }

  write(text: string, x: number, baseline: number, { face, size, ink }: { face: Face; size: number; ink: Ink }): void {
    this.#runs(splitByFont(text, face), x, baseline, size, ink);
  }

  drawing({ shapes }: Drawing, x: number, y: number, scale = 1): void {
    this.#doc.save().translate(x, y).scale(scale);
    for (const shape of shapes) this.#shape(shape);
    this.#doc.restore();
  }

  bookmark(title: string, y: number, parent: PDFKit.PDFOutline | null): PDFKit.PDFOutline {
    // pdfkit counts `left` from the right edge.
    const options = { expanded: true, top: Math.max(0, y - 6), left: this.#doc.page.width };
    return (parent ?? this.#doc.outline).addItem(title, options);
  }

  #elementOf(tag: Tag): Element {
    const found = this.#elements.get(tag);
    if (found !== undefined) return found;
    const element = this.#doc.struct(tag.type as Parameters<Doc["struct"]>[0], { ...(tag.alt !== undefined && { alt: tag.alt }), ...(tag.title !== undefined && { title: tag.title }), ...(tag.scope !== undefined && { scope: tag.scope }) });
    this.#elements.set(tag, element);
    if (tag.parent === null) this.#doc.addStructure(element);
    else this.#elementOf(tag.parent).add(element);
    return element;
  }

  #piece({ span, text, width }: Piece, x: number, baseline: number): void {
    this.#runs(splitByFont(text, span.face), x, baseline, span.size, span.ink);
    if (span.struck) this.rule(baseline - span.size * 0.26, [x, x + width], span.ink, 0.6);
  }

  /** A link is an element inside its paragraph, and is ended at once: pdfkit writes down the page it is ended on. */
  #link(piece: Piece, href: string, x: number, baseline: number): void {
    const around = this.#open?.tag ?? null;
    const link: Tag = { type: "Link", parent: around };
    const { span, width } = piece;
    this.mark(link, () => {
      this.#piece(piece, x, baseline);
      this.rule(baseline + 1.4, [x, x + width], span.ink, 0.4);
    });
    this.close();
    const element = this.#elementOf(link);
    this.#doc.link(x, baseline - span.size * 0.8, width, span.size, href, Object.assign({ Contents: new String(piece.text) as string }, { structParent: element }));
    element.end();
    if (around !== null) this.mark(around, () => undefined);
  }

  #runs(runs: readonly FontRun[], start: number, baseline: number, size: number, ink: Ink): void {
    let x = start;
    for (const run of runs) {
      this.#useFont(run.font).fontSize(size).fillColor(INKS[ink]);
      const width = widthOfRun(run) * size;
      if (run.actual !== undefined) this.#doc.markContent("Span", { actual: run.actual });
      this.#doc.text(run.text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
      if (run.actual !== undefined) this.#doc.endMarkedContent();
      x += width;
    }
  }

  #useFont(name: FontName): Doc {
    if (!this.#fonts.has(name)) {
      this.#doc.registerFont(name, loadFont(name).file);
      this.#fonts.add(name);
    }
    return this.#doc.font(name);
  }

  #shape(shape: Shape): void {
    if (shape.kind === "text") this.#label(shape);
    else {
      const doc = shape.kind === "rect" ? this.#doc.rect(shape.x, shape.y, shape.width, shape.height) : this.#doc.path(shape.d);
      paint(doc, shape);
    }
  }

  #label({ x, y, text, size, face, ink, anchor }: TextShape): void {
    const width = anchor === "start" ? 0 : widthOf(text, face, size);
    this.write(text, anchor === "end" ? x - width : x - width / 2, y, { face, size, ink });
  }
}

function paint(doc: Doc, { fill, stroke, line = 0.6, dash }: Exclude<Shape, TextShape>): void {
  if (stroke !== undefined) {
    doc.lineWidth(line).strokeColor(INKS[stroke]);
    if (dash) doc.dash(dash[0], { space: dash[1] });
  }
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(INKS[fill], INKS[stroke]);
  else if (fill !== undefined) doc.fill(INKS[fill]);
  else if (stroke !== undefined) doc.stroke();
  if (dash) doc.undash();
}
