import { HeadingLevel, ImageRun, Paragraph, type IParagraphOptions, type Table } from "docx";
import type { BriefBlock, BriefDocumentWords, BriefPicture } from "#app/domain/brief/brief-document.ts";
import { drawChart } from "../drawing/draw-chart.ts";
import { toPng } from "../drawing/to-png.ts";
import { toSvg } from "../drawing/to-svg.ts";
import { INKS } from "../drawing/drawing.ts";
import { pixels, STYLES, twips } from "./measures.ts";
import { runsOf, textRuns } from "./runs.ts";
import { BULLETS, NUMBERS } from "./styles.ts";
import { sourceOf, tableBlocks } from "./table.ts";

export type Block = Paragraph | Table;

/** Where blocks are set. `depth`: how many lists are around; `count` numbers what must not be shared, such as ordered lists and pictures. */
export interface Setting { words: BriefDocumentWords; continued: string; width: number; depth: number; headingShift: number; count: { lists: number; pictures: number }; quoted: boolean }

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;
export const headingAt = (level: number) => HEADINGS[Math.min(HEADINGS.length, Math.max(1, level)) - 1] ?? HeadingLevel.HEADING_4;

export async function blocksOf(blocks: readonly BriefBlock[], setting: Setting): Promise<Block[]> {
  const made: Block[] = [];
  for (const block of blocks) made.push(...(await blockOf(block, setting)));
  return made;
}

async function blockOf(block: BriefBlock, setting: Setting): Promise<Block[]> {
  switch (block.kind) {
    case "heading": return [new Paragraph({ keepNext: true, heading: headingAt(block.level - 1 + setting.headingShift), children: runsOf(block.text) })];
    case "paragraph": return [new Paragraph({ ...around(setting), children: runsOf(block.text) })];
    case "list": return listOf(block, setting);
    case "quote": return [
      ...(await blocksOf(block.blocks, { ...setting, quoted: true })),
      ...(block.by === null ? [] : [new Paragraph({ style: STYLES.quote, children: textRuns(`— ${block.by}`, { italics: false }) })]),
    ];
    case "code": return [new Paragraph({ style: STYLES.code, children: textRuns(block.text) })];
    case "table": return tableBlocks(block, { ...setting, width: setting.width - setting.depth * 14 });
    case "chart": return pictureOf(block, setting);
    case "missing": return [new Paragraph({ ...around(setting), children: textRuns(block.text, { italics: true, color: INKS.accent.slice(1) }) })];
  }
}

/** Text that goes on in an item of a list, or in a quotation. */
const around = ({ depth, quoted }: Setting): IParagraphOptions => ({ ...(quoted && { style: STYLES.quote }), ...(depth > 0 && { indent: { left: twips(14 * depth) } }) });

const DEEPEST = 5;

async function listOf({ ordered, items }: Extract<BriefBlock, { kind: "list" }>, setting: Setting): Promise<Block[]> {
  const level = Math.min(DEEPEST, setting.depth);
  setting.count.lists += 1;
  const numbering = { reference: ordered ? NUMBERS : BULLETS, level, instance: ordered ? setting.count.lists : 0 };
  const made: Block[] = [];
  for (const [first, ...rest] of items) {
    const text = first?.kind === "paragraph" || first?.kind === "missing" ? first : null;
    made.push(new Paragraph({ style: "ListParagraph", numbering, children: text === null ? [] : runsOf(text.kind === "paragraph" ? text.text : [{ text: text.text, italic: true }]) }));
    made.push(...(await blocksOf(text === null && first !== undefined ? [first, ...rest] : rest, { ...setting, depth: setting.depth + 1 })));
  }
  return made;
}

/** Office programs set the texts of a picture with fonts of their own, a little wider at times: this is left for them. */
const MARGIN = 8;

async function pictureOf(picture: BriefPicture, setting: Setting): Promise<Block[]> {
  const drawing = drawChart(picture.chart, setting.width - MARGIN);
  const title = new Paragraph({ style: "Caption", keepNext: true, text: picture.title });
  if (drawing.shapes.length === 0) return [title, ...tableBlocks(picture.table, setting, { caption: false })];
  const wide = { ...drawing, width: drawing.width + MARGIN };
  const svg = toSvg(wide);
  const shrink = Math.min(1, 620 / drawing.height);
  const transformation = { width: pixels(wide.width * shrink), height: pixels(drawing.height * shrink) };
  setting.count.pictures += 1;
  const image = new ImageRun({
    type: "svg", data: Buffer.from(svg), transformation, fallback: { type: "png", data: Buffer.from(await toPng(svg)) },
    altText: { name: `${setting.count.pictures}`, title: picture.title, description: picture.alternative },
  });
  const source = sourceOf(picture.source, setting);
  return [title, new Paragraph({ keepNext: source !== null, spacing: { before: 0, after: 0, line: 240, lineRule: "auto" as const }, children: [image] }), ...(source === null ? [] : [source])];
}
