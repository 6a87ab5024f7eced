import { CHAINS, type Face, type FontName } from "./faces.ts";
import { covers, widthIn } from "./load-font.ts";
import { likeSign, writingOf } from "./stand-in.ts";

/** A stretch of text that one font holds. `actual`: what was typed, when no font has its signs and words stand for them. */
export interface FontRun { font: FontName; text: string; actual?: string }

const BOX = "□";
/** Joiners and variants act on the character before: without its font they are nothing. */
const ATTACHED = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u;
/** No font of ours has the narrow no-break space of French: the thin space is as wide, and lines are already broken. */
const drawn = (text: string): string => text.replaceAll(/[\u00ad\u200b\u2060]/g, "").replaceAll("\u202f", "\u2009").replaceAll("\u2011", "-").replaceAll("\t", "    ");

export function splitByFont(text: string, face: Face): FontRun[] {
  const runs: FontRun[] = [];
  for (const character of drawn(text)) {
    const last = runs.at(-1);
    if (last !== undefined && ATTACHED.test(character)) {
      attach(character, last);
      continue;
    }
    const run = runOf(character, CHAINS[face]);
    if (last === undefined || !goesOn(last, run)) runs.push(run);
  }
  return runs;
}

/** Whether a run could take the next one in: letters of one font, or signs of one writing, told once. */
function goesOn(last: FontRun, { font, text, actual }: FontRun): boolean {
  if (last.actual === undefined && actual === undefined && last.font === font) last.text += text;
  else if (last.actual !== undefined && actual !== undefined && last.text === text && text.startsWith("[")) last.actual += actual;
  else return false;
  return true;
}

function attach(character: string, last: FontRun): void {
  if (last.actual !== undefined) last.actual += character;
  else if (covers(last.font, character.codePointAt(0) ?? 0)) last.text += character;
}

/** In the first font that has it; else a sign like it, the name of its writing, or a box, with what was typed. */
function runOf(character: string, chain: readonly FontName[]): FontRun {
  const fontFor = (text: string) => chain.find((one) => covers(one, text.codePointAt(0) ?? 0));
  const font = fontFor(character);
  if (font !== undefined) return { font, text: character };
  const like = likeSign(character);
  const alike = like === undefined ? undefined : fontFor(like);
  if (like !== undefined && alike !== undefined) return { font: alike, text: like, actual: character };
  const writing = writingOf(character);
  return writing === null ? { font: chain.at(-1) ?? "signs", text: BOX, actual: character } : { font: chain[0] ?? "signs", text: `[${writing}]`, actual: character };
}

/** Measured by words, as they are drawn: the widths of words are kept, those of sentences would not serve again. */
export function widthOf(text: string, face: Face, size: number): number {
  return splitByFont(text, face).reduce((sum, run) => sum + widthOfRun(run), 0) * size;
}

export const widthOfRun = ({ font, text }: FontRun): number =>
  text.split(/(?<= )/).reduce((sum, word) => sum + widthIn(font, word), 0);
