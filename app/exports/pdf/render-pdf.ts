import PDFDocument from "pdfkit";
import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { footOf, instantOf, pageWords, propertiesOf } from "../document-title.ts";
import { clipped } from "../drawing/marks.ts";
import { widthOf } from "../fonts/split-by-font.ts";
import type { Renderer } from "../renderer.ts";
import { tag, type Box, type Tag } from "./box.ts";
import { compose } from "./compose.ts";
import { paginate, type Placed } from "./paginate.ts";
import { Pen } from "./pen.ts";
import { PAGE, PAGES_AIMED, SCALES, themeOf } from "./theme.ts";

type Doc = InstanceType<typeof PDFDocument>;

/** Two A4 pages and annexes, tagged for screen readers (PDF/UA), its fonts embedded, its pictures drawn with lines. */
export const renderPdf: Renderer = async (document) => {
  const doc = openDocument(document);
  const bytes = collected(doc);
  const pen = new Pen(doc);
  const root = tag("Document", null);
  const pages = bestFit(document, root);
  pages.forEach((page, index) => {
    doc.addPage();
    for (const placed of page) drawPlaced(pen, placed);
    drawFoot(pen, document, index + 1, pages.length);
  });
  doc.end();
  return bytes;
};

/** The first size at which the note holds on two pages; else the first of all, on as many as it needs. */
function bestFit(document: BriefDocument, root: Tag): Placed[][] {
  const whole = (scale: number) => {
    const { body, annexes } = compose(document, themeOf(scale), root);
    return { annexes, body, pages: paginate(body) };
  };
  const first = whole(SCALES[0]);
  const longer = first.pages.length > PAGES_AIMED + 1 ? [] : SCALES.slice(1);
  const chosen = first.pages.length <= PAGES_AIMED ? first : firstThat(longer, whole, ({ pages }) => pages.length <= PAGES_AIMED) ?? first;
  return [...chosen.pages, ...annexPages(chosen.annexes)];
}

function firstThat<Of, Made>(all: readonly Of[], make: (one: Of) => Made, fits: (made: Made) => boolean): Made | undefined {
  for (const one of all) {
    const made = make(one);
    if (fits(made)) return made;
  }
  return undefined;
}

const annexPages = (annexes: readonly Box[]): Placed[][] => (annexes.length === 0 ? [] : paginate(annexes));

function openDocument(document: BriefDocument): Doc {
  const { title, subject, author, keywords } = propertiesOf(document);
  const made = instantOf(document);
  const options = {
    autoFirstPage: false, size: [PAGE.width, PAGE.height], margin: 0, font: "",
    pdfVersion: "1.7" as const, tagged: true, displayTitle: true, lang: document.language === "fr" ? "fr-FR" : "en-GB",
    info: { Title: title, Producer: "Courtepointe", Creator: "Courtepointe", CreationDate: made, ModDate: made, ...(author && { Author: author }), ...(subject && { Subject: subject }), ...(keywords && { Keywords: keywords }) },
  };
  // The types of pdfkit do not know this one yet.
  return new PDFDocument(Object.assign<PDFKit.PDFDocumentOptions, object>(options, { subset: "PDF/UA" }));
}

function collected(doc: Doc): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on("error", reject);
  });
}

function drawPlaced(pen: Pen, { box, y, repeated }: Placed): void {
  if (repeated) pen.asOrnament(() => box.draw(pen, y));
  else box.draw(pen, y);
}

const FOOT = { face: "text", size: 7, ink: "soft" } as const;

function drawFoot(pen: Pen, document: BriefDocument, page: number, pages: number): void {
  const y = PAGE.height - 30;
  const right = pageWords(document, page, pages);
  const wide = widthOf(right, FOOT.face, FOOT.size);
  pen.ornament(() => {
    pen.rule(y - 9, [PAGE.left, PAGE.width - PAGE.right], "rule");
    pen.write(clipped(footOf(document), FOOT.face, FOOT.size, PAGE.width - PAGE.left - PAGE.right - wide - 16), PAGE.left, y, FOOT);
    pen.write(right, PAGE.width - PAGE.right - wide, y, FOOT);
  }, "Pagination");
}
