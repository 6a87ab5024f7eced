import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, type ParagraphChild } from "docx";
import type { BriefDocument, BriefSection } from "#app/domain/brief/brief-document.ts";
import { readZip } from "#app/platform/zip/read-zip.ts";
import { footOf } from "../document-title.ts";
import { INKS } from "../drawing/drawing.ts";
import type { Renderer } from "../renderer.ts";
import { blocksOf, headingAt, type Block, type Setting } from "./blocks.ts";
import { coreProperties } from "./core-properties.ts";
import { PAPER, ROOM, STYLES, twips } from "./measures.ts";
import { accented, soft, textRuns } from "./runs.ts";
import { applyTemplate } from "./template/apply-template.ts";
import { readDocxTemplate } from "./template/read-template.ts";
import { embeddedFonts, numbering, stylesOf } from "./styles.ts";

/** The note to go on writing: Word's own styles, headings, numbered pages, tables with heads, pictures as lines with their words. */
export const renderDocx: Renderer = async (document, { template }) => {
  if (template === undefined) return plain(document, ROOM);
  const theirs = readDocxTemplate(template);
  return applyTemplate(theirs, readZip(await plain(document, theirs.room), { entries: 1000, unpacked: 500_000_000 }));
};

/** `room`: the width between the margins, in points. */
async function plain(document: BriefDocument, room: number): Promise<Uint8Array> {
  const file = new Document({
    title: document.object, creator: "", styles: stylesOf(document.language === "fr" ? "fr-FR" : "en-GB", room), numbering, fonts: embeddedFonts(),
    theme: { fonts: { headings: "Newsreader", body: "Source Sans 3" } },
    sections: [{ properties: { page: page() }, footers: { default: footer(document) }, children: await content(document, room) }],
  });
  const bytes = await Packer.toBuffer(file, undefined, [{ path: "docProps/core.xml", data: coreProperties(document) }]);
  return new Uint8Array(bytes);
}

const page = () => ({
  size: { width: twips(PAPER.width), height: twips(PAPER.height) },
  margin: { top: twips(PAPER.top), bottom: twips(PAPER.bottom), left: twips(PAPER.side), right: twips(PAPER.side), footer: twips(26), header: twips(26) },
});

async function content(document: BriefDocument, room: number): Promise<Block[]> {
  const { words, annexes, sections } = document;
  const setting: Setting = { words, continued: words.continued, width: room, depth: 0, headingShift: 0, count: { lists: 0, pictures: 0 }, quoted: false };
  const made: Block[] = [new Paragraph({ style: "Title", text: document.object }), ...headLines(document)];
  for (const section of sections) made.push(...(await sectionOf(section, setting, 1)));
  if (annexes.length > 0) made.push(new Paragraph({ heading: headingAt(1), keepNext: true, pageBreakBefore: true, text: words.annexes }));
  for (const section of annexes) made.push(...(await sectionOf(section, { ...setting, headingShift: 1 }, 2)));
  return made;
}

async function sectionOf(section: BriefSection, setting: Setting, level: number): Promise<Block[]> {
  const number = section.number === null ? [] : [accented(`${section.number}  `)];
  const title = new Paragraph({ heading: headingAt(level), keepNext: true, children: [...number, ...textRuns(section.title)] });
  if (section.blocks.length > 0) return [title, ...(await blocksOf(section.blocks, setting))];
  return [title, new Paragraph({ children: textRuns(setting.words.empty, { italics: true, color: INKS.soft.slice(1) }) })];
}

/** Two columns by a tab stop; the last line is ruled below. */
function headLines(document: BriefDocument): Paragraph[] {
  const { header, fingerprint } = document;
  const half = Math.ceil(header.length / 2);
  const lines = Array.from({ length: half }, (_, index): ParagraphChild[] => {
    const right = header[half + index];
    return [...said(header[index], document), ...(right === undefined ? [] : [new TextRun({ text: "\t" }), ...said(right, document)])];
  });
  const all = fingerprint === null ? lines : [...lines, [new TextRun({ text: `SHA-256 ${fingerprint}`, size: 13, color: INKS.soft.slice(1) })]];
  const border = { bottom: { style: "single" as const, size: 8, color: INKS.ink.slice(1), space: 4 } };
  return all.map((children, index) => new Paragraph({ style: STYLES.header, keepNext: true, ...(index === all.length - 1 && { border, spacing: { after: twips(4) } }), children }));
}

function said(line: BriefDocument["header"][number] | undefined, { language }: BriefDocument): TextRun[] {
  if (line === undefined) return [];
  return [soft(`${line.label}${language === "fr" ? "\u00a0: " : ": "}`), ...textRuns(line.value.replaceAll("\n", " "), { bold: true })];
}

function footer(document: BriefDocument): Footer {
  const parts = document.words.page.split(/(\{pages?\})/).map((part) => ({ "{page}": PageNumber.CURRENT, "{pages}": PageNumber.TOTAL_PAGES })[part] ?? part);
  const border = { top: { style: "single" as const, size: 4, color: INKS.rule.slice(1), space: 4 } };
  return new Footer({ children: [new Paragraph({ style: STYLES.foot, border, children: [...textRuns(footOf(document)), new TextRun({ children: ["\t", ...parts] })] })] });
}
