import { points, type Emu } from "#app/exports/pptx/geometry.ts";
import { lineCount, lineHeight } from "./measure.ts";
import { textOf, type Paragraph } from "./paragraph.ts";
import { indents, sizeOf, spaceBefore, type TextScale } from "./scale.ts";

/** Height of one paragraph, without the space before it. */
function paragraphLines(paragraph: Paragraph, width: Emu, { size, factor }: TextScale): number {
  const bold = paragraph.role === "heading" || paragraph.runs.some((run) => run.bold);
  const code = paragraph.runs.some((run) => run.code);
  return lineCount(textOf(paragraph.runs), width - indents(paragraph).margin, { size: sizeOf(paragraph.role, size), factor: code ? Math.max(factor, 1.2) : factor, bold });
}

/** Height of paragraphs one under the other; the first has no space before. */
export function textHeight(paragraphs: readonly Paragraph[], width: Emu, scale: TextScale): Emu {
  return paragraphs.reduce((height, paragraph, index) => {
    const before = index === 0 ? 0 : spaceBefore(paragraph.role, scale.size);
    return height + before + points(paragraphLines(paragraph, width, scale) * lineHeight(sizeOf(paragraph.role, scale.size)));
  }, 0);
}

/** What fits in a height, and what is left: whole paragraphs, then words of the one that does not fit. */
export function splitText(paragraphs: readonly Paragraph[], width: Emu, height: Emu, scale: TextScale): { fits: Paragraph[]; rest: Paragraph[] } {
  const fits: Paragraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (textHeight([...fits, paragraph], width, scale) <= height) {
      fits.push(paragraph);
    } else {
      const [head, tail] = cut(paragraph, (part) => textHeight([...fits, part], width, scale) <= height);
      return { fits: head ? [...fits, head] : fits, rest: [tail, ...paragraphs.slice(index + 1)] };
    }
  }
  return { fits, rest: [] };
}

/** The longest beginning that fits, at a space; nothing when it is but a few words. */
function cut(paragraph: Paragraph, fits: (part: Paragraph) => boolean): [Paragraph | null, Paragraph] {
  const places = placesToCut(textOf(paragraph.runs));
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(partOf(paragraph, 0, places[middle - 1] ?? 0))) low = middle;
    else high = middle - 1;
  }
  if (low < LEAST_WORDS) return [null, paragraph];
  const at = places[low - 1] ?? 0;
  return [partOf(paragraph, 0, at), { ...partOf(paragraph, textOf(paragraph.runs)[at] === " " ? at + 1 : at, Infinity), bullet: null }];
}

const LEAST_WORDS = 8;
const LONGEST_PIECE = 60;

/** At spaces; a text without any is cut now and then. */
function placesToCut(text: string): number[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length >= text.length / LONGEST_PIECE) return spaces;
  return Array.from({ length: Math.floor(text.length / LONGEST_PIECE) }, (_, index) => (index + 1) * LONGEST_PIECE);
}

function partOf(paragraph: Paragraph, from: number, to: number): Paragraph {
  let at = 0;
  const runs = paragraph.runs.map((run) => {
    const start = at;
    at += run.text.length;
    return { ...run, text: run.text.slice(Math.max(0, from - start), Math.max(0, to - start)) };
  });
  return { ...paragraph, runs: runs.filter(({ text }) => text !== "") };
}
