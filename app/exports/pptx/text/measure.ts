import { inPoints, type Emu } from "#app/exports/pptx/geometry.ts";

/** Widths in thousandths of the size, of a plain sans serif: a little wide for most fonts, so that what fits here fits there. */
const NARROW = "iljI.,;:'’!|()[]{}·\u00a0\u202f ";
const THIN = "ftr-–\"/\\*°";
const WIDE = "mwMW@%—…ŒœÆæ";
const CAPITAL = /\p{Lu}/u;
const FULL = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;
/** Accents on their own, joiners and other signs of format. */
const MARK = /\p{M}|\p{Cf}/u;

const FACTORS: readonly (readonly [RegExp, number])[] = [[/verdana|dejavu|tahoma/i, 1.17], [/georgia|palatino|bookman|century/i, 1.06], [/calibri|carlito|narrow|condensed|garamond|times/i, 0.93]];
const BOLD = 1.07;
const MOST_KNOWN = 5000;
const LINE = 1.22;

/** How wide a font of this name runs, against the table. Unknown ones count a little wide. */
export const widthFactor = (font: string): number => FACTORS.find(([name]) => name.test(font))?.[1] ?? 1.04;

const widths = new Map<string, number>();

function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = classWidth(character);
  if (widths.size < MOST_KNOWN) widths.set(character, width);
  return width;
}

function classWidth(character: string): number {
  if (MARK.test(character)) return 0;
  if (NARROW.includes(character)) return 0.27;
  if (THIN.includes(character)) return 0.36;
  if (WIDE.includes(character)) return 0.86;
  if (FULL.test(character)) return 1.1;
  return CAPITAL.test(character) ? 0.68 : 0.535;
}

export interface Letters {
  /** Points. */
  size: number;
  /** From widthFactor. */
  factor: number;
  bold?: boolean;
}

/** Points that a text takes on one line. */
export function textWidth(text: string, { size, factor, bold = false }: Letters): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size * factor * (bold ? BOLD : 1);
}

export const lineHeight = (size: number): number => size * LINE;

/** How many lines a text takes in this width; a word longer than the line is broken. */
export function lineCount(text: string, width: Emu, letters: Letters): number {
  const room = Math.max(inPoints(width), letters.size);
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, room, letters), 0);
}

function linesOf(text: string, room: number, letters: Letters): number {
  let lines = 1;
  let used = 0;
  const space = textWidth(" ", letters);
  for (const word of text.split(/[ \t]+/)) {
    const width = textWidth(word, letters);
    const gap = used === 0 ? 0 : space;
    if (used + gap + width <= room) {
      used += gap + width;
    } else {
      const broken = Math.max(1, Math.ceil(width / room));
      lines += used === 0 ? broken - 1 : broken;
      used = width - (broken - 1) * room;
    }
  }
  return lines;
}
