import type { BriefContext } from "../blocks/context.ts";
import { sourceOn } from "../blocks/context.ts";
import type { BriefBlock } from "../brief-document.ts";

/** A slide holds some eight rows: the first ones, and how many more stand in the annex. */
const ROWS = 7;

export function fewRows({ words: { t } }: BriefContext, blocks: readonly BriefBlock[]): BriefBlock[] {
  return blocks.map((block) => {
    if (block.kind !== "table" || block.rows.length <= ROWS) return block;
    const more = t.briefDocument.slides.more(block.rows.length - ROWS);
    return { ...block, rows: block.rows.slice(0, ROWS), source: block.source === null ? more : `${more} · ${block.source}` };
  });
}

/** The speaker's notes: the source first, then how to read it. */
export function notesOn(context: BriefContext, source: string, more: string): string[] {
  return [context.words.t.briefDocument.slides.source(sourceOn(context, source)), ...(more === "" ? [] : [more])];
}
