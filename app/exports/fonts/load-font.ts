import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { findAsset } from "../find-asset.ts";
import { FONT_FILES, type FontName } from "./faces.ts";
import { plainFont } from "./woff.ts";

interface LoadedFont { file: Buffer; font: Font; known: Map<number, boolean>; widths: Map<string, number> }

/** Read and decoded once per process. */
const loaded = new Map<FontName, LoadedFont>();

export function loadFont(name: FontName): LoadedFont {
  const found = loaded.get(name);
  if (found !== undefined) return found;
  const file = plainFont(readFileSync(findAsset(FONT_FILES[name])));
  const made = { file, font: create(file), known: new Map<number, boolean>(), widths: new Map<string, number>() };
  loaded.set(name, made);
  return made;
}

export function covers(name: FontName, codePoint: number): boolean {
  const { known, font } = loadFont(name);
  const found = known.get(codePoint);
  if (found !== undefined) return found;
  const answer = font.hasGlyphForCodePoint(codePoint);
  known.set(codePoint, answer);
  return answer;
}

/** Words kept measured: bounded, for texts differ from one document to the next. */
const MOST_WORDS = 20_000;

/** The width of a text of one font at size 1, kerning included. */
export function widthIn(name: FontName, text: string): number {
  const { widths, font } = loadFont(name);
  const found = widths.get(text);
  if (found !== undefined) return found;
  if (widths.size >= MOST_WORDS) widths.clear();
  const width = font.layout(text).advanceWidth / font.unitsPerEm;
  widths.set(text, width);
  return width;
}
