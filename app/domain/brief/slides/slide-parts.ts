import type { BriefContext } from "../blocks/context.ts";
import { sourceOn } from "../blocks/context.ts";
import type { BriefBlock } from "../brief-document.ts";

/** A slide holds some eight rows. */
const ROWS = 7;

/** The first rows of each table, and how many more there are: `annexed` when an annex holds them all. */
export function fewRows({ words: { t } }: BriefContext, blocks: readonly BriefBlock[], annexed = false): BriefBlock[] {
  return blocks.map((block) => {
    if (block.kind !== "table" || block.rows.length <= ROWS) return block;
    const { slides, inAnnex } = t.briefDocument;
    const more = (annexed ? inAnnex : slides.more)(block.rows.length - ROWS);
    return { ...block, rows: block.rows.slice(0, ROWS), source: block.source === null ? more : `${more} · ${block.source}` };
  });
}

/** The speaker's notes: the source first, then how to read it. */
export function notesOn(context: BriefContext, source: string, more: string): string[] {
  return [context.words.t.briefDocument.slides.source(sourceOn(context, source)), ...(more === "" ? [] : [more])];
}

/** A title holds two lines: names in brackets, which the picture under it shows, give way when it would be longer. */
const LONGEST_TITLE = 100;

export const shortTitle = (title: string): string => (title.length <= LONGEST_TITLE ? title : title.replaceAll(/[ \u00a0]\([^()]*\)/g, ""));
