import { CHAINS, type Face, type FontName } from "./faces.ts";
import { covers, widthIn } from "./load-font.ts";

/** A stretch of text that one font holds. `actual`: what was typed, when no font has its sign and a box stands for it. */
export interface FontRun { font: FontName; text: string; actual?: string }

const BOX = "□";
/** Joiners and variants act on the character before: without its font they are nothing. */
const ATTACHED = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u;
/** No font of ours has the narrow no-break space of French: the thin space is as wide, and lines are already broken. */
const drawn = (text: string): string => text.replaceAll(/[\u00ad\u200b\u2060]/g, "").replaceAll("\u202f", "\u2009").replaceAll("\u2011", "-").replaceAll("\t", "    ");

export function splitByFont(text: string, face: Face): FontRun[] {
  const runs: FontRun[] = [];
  for (const character of drawn(text)) {
    const run = runOf(character, CHAINS[face], runs.at(-1));
    const last = runs.at(-1);
    if (run === null) continue;
    if (last !== undefined && last.font === run.font && last.actual === undefined && run.actual === undefined) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

function runOf(character: string, chain: readonly FontName[], last: FontRun | undefined): FontRun | null {
  const codePoint = character.codePointAt(0) ?? 0;
  if (last !== undefined && ATTACHED.test(character)) return last.actual === undefined && covers(last.font, codePoint) ? { font: last.font, text: character } : null;
  const font = chain.find((one) => covers(one, codePoint));
  if (font !== undefined) return { font, text: character };
  return { font: chain.at(-1) ?? "signs", text: BOX, actual: character };
}

/** Measured by words, as they are drawn: the widths of words are kept, those of sentences would not serve again. */
export function widthOf(text: string, face: Face, size: number): number {
  return splitByFont(text, face).reduce((sum, run) => sum + widthOfRun(run), 0) * size;
}

export const widthOfRun = ({ font, text }: FontRun): number =>
  text.split(/(?<= )/).reduce((sum, word) => sum + widthIn(font, word), 0);
