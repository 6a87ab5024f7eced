import type { Ink } from "../drawing/drawing.ts";
import type { Face } from "../fonts/faces.ts";
import { widthOf } from "../fonts/split-by-font.ts";

/** A stretch of text in one style. */
export interface Span { text: string; face: Face; size: number; ink: Ink; struck?: boolean; href?: string }
export interface Piece { span: Span; text: string; x: number; width: number }
export interface Line { pieces: Piece[]; width: number }

interface Word { pieces: Piece[]; width: number; space: boolean }

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Breaks spans into lines no wider than `width`: at spaces, inside a word only when it is wider than a line. */
export function layOut(spans: readonly Span[], width: number): Line[] {
  return paragraphsOf(spans).flatMap((words) => linesOf(words.flatMap((word) => (word.width > width ? broken(word, width) : [word])), width));
}

/** Words of each line that the text itself breaks. A word holds the pieces that no space parts, whatever their style. */
function paragraphsOf(spans: readonly Span[]): Word[][] {
  const paragraphs: Word[][] = [[]];
  for (const span of spans) {
    for (const text of span.text.match(/\n|[ ]+|[^ \n]+/g) ?? []) {
      if (text === "\n") paragraphs.push([]);
      else addPiece(paragraphs[paragraphs.length - 1] ?? [], span, text);
    }
  }
  return paragraphs;
}

function addPiece(words: Word[], span: Span, text: string): void {
  const space = text.startsWith(" ");
  const piece: Piece = { span, text, x: 0, width: widthOf(text, span.face, span.size) };
  const last = words.at(-1);
  if (last === undefined || space || last.space) words.push({ pieces: [piece], width: piece.width, space });
  else {
    last.pieces.push(piece);
    last.width += piece.width;
  }
}

function broken({ pieces, space }: Word, width: number): Word[] {
  if (space) return [{ pieces: [], width: 0, space }];
  const parts: Word[] = [];
  for (const { span, text } of pieces) {
    for (const character of text) {
      const wide = widthOf(character, span.face, span.size);
      const last = parts.at(-1);
      if (last === undefined || last.width + wide > width) parts.push({ pieces: [{ span, text: character, x: 0, width: wide }], width: wide, space: false });
      else extend(last, span, character, wide);
    }
  }
  return parts;
}

function extend(word: Word, span: Span, character: string, wide: number): void {
  const piece = word.pieces.at(-1);
  if (piece?.span === span) {
    piece.text += character;
    piece.width += wide;
  } else word.pieces.push({ span, text: character, x: 0, width: wide });
  word.width += wide;
}

function linesOf(words: readonly Word[], width: number): Line[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    if (!word.space && used + word.width > width + 0.01 && used > 0) {
      lines.push([]);
      used = 0;
    }
    if (word.space && used === 0) continue;
    lines[lines.length - 1]?.push(word);
    used += word.width;
  }
  return lines.map(setLine);
}

function setLine(words: Word[]): Line {
  const kept = words.at(-1)?.space ? words.slice(0, -1) : words;
  const pieces: Piece[] = [];
  let x = 0;
  for (const piece of inReadingOrder(kept).flatMap((word) => word.pieces)) {
    const last = pieces.at(-1);
    // Words that run from right to left are drawn one by one: joined, they would be set in the order of the others.
    if (last?.span === piece.span && !RIGHT_TO_LEFT.test(last.text) && !RIGHT_TO_LEFT.test(piece.text)) {
      last.text += piece.text;
      last.width += piece.width;
    } else pieces.push({ ...piece, x });
    x += piece.width;
  }
  return { pieces, width: x };
}

/** Neighbouring words of a script that runs from right to left are set in its order; their letters are by the font. */
function inReadingOrder(words: readonly Word[]): Word[] {
  const turned: Word[] = [];
  let run: Word[] = [];
  const close = () => {
    const spaces = run.at(-1)?.space ? run.splice(-1) : [];
    turned.push(...run.reverse(), ...spaces);
    run = [];
  };
  for (const word of words) {
    const right = word.pieces.some(({ text }) => RIGHT_TO_LEFT.test(text));
    if (right || (word.space && run.length > 0)) run.push(word);
    else {
      close();
      turned.push(word);
    }
  }
  close();
  return turned;
}
