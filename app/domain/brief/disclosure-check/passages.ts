import type { BriefBlock, Inline } from "../brief-document.ts";
import { plainText } from "../text/inline.ts";
import type { TextBlock, TextInline } from "../text/section-text.ts";

/** Words that stand together, with the live figures among them and the heading they stand under. */
export interface Passage { line: number; text: string; about: string; figures: readonly string[] }

/** What is written in these blocks, passage by passage; a table is one passage: its heads say what its figures are. */
export function writtenIn(blocks: readonly TextBlock[], about: string): Passage[] {
  let heading = about;
  return blocks.flatMap((block): Passage[] => {
    const passages = passagesOf(block, heading);
    if (block.kind === "heading") heading = `${about} ${plainText(block.text)}`;
    return passages;
  });
}

function passagesOf(block: TextBlock, about: string): Passage[] {
  const { line } = block;
  const passage = (runs: readonly TextInline[]): Passage => ({ line, about, text: plainText(runs), figures: runs.flatMap((run) => ("figureKey" in run ? [run.figureKey] : [])) });
  switch (block.kind) {
    case "heading": case "paragraph": return [passage(block.text)];
    case "code": return [{ line, about, text: block.text, figures: [] }];
    case "list": return block.items.flatMap((item) => writtenIn(item, about));
    case "quote": return [...writtenIn(block.blocks, about), ...(block.by === null ? [] : [{ line, about, text: block.by, figures: [] }])];
    case "table": return [passage([...block.columns.map(({ text }) => text), ...block.rows.flat()].flatMap((runs) => [...runs, { text: " " }]))];
    case "live": return [];
  }
}

const said = (runs: readonly Inline[]): string => runs.map(({ text }) => text).join("");

/** The words of a composed block: what its records say. */
export function wordsOf(block: BriefBlock): string[] {
  switch (block.kind) {
    case "heading": case "paragraph": return [said(block.text)];
    case "list": return block.items.flatMap((item) => item.flatMap(wordsOf));
    case "quote": return block.blocks.flatMap(wordsOf);
    case "table": return block.rows.map((row) => row.map(({ text }) => said(text)).join(" · "));
    case "chart": return [block.title, ...wordsOf(block.table)];
    case "code": case "missing": return [block.text];
  }
}
