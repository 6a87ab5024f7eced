import type { BriefBlock, BriefTable, Cell, Inline } from "../brief-document.ts";

/** The spaces of French figures and signs, as the program writes them. */
const spaced = (text: string): string =>
  text.replaceAll(/(?<=\d) (?=\d{3}(?!\d))| (?=[;?!])/g, "\u202f").replaceAll(/ (?=[:€»]|h\.m|%)|(?<=«) /g, "\u00a0");

/** « Il reste **17 000 €** » → a run of text, then a bold one. */
export function said(text: string): Inline[] {
  return spaced(text).split("**").flatMap((part, index) => (part === "" ? [] : [index % 2 === 1 ? { text: part, bold: true as const } : { text: part }]));
}

export const figure = (text: string, key: string, definition: string): Inline => ({ text: spaced(text), figure: { key, definition } });
export const paragraph = (...text: Inline[]): BriefBlock => ({ kind: "paragraph", text });
export const written = (text: string): BriefBlock => paragraph(...said(text));
export const list = (...items: string[]): BriefBlock => ({ kind: "list", ordered: false, items: items.map((item) => [written(item)]) });

type Column = [label: string, align: "start" | "end" | "center", weight: number];

export function table({ caption, columns, rows, total = null, source = null }: {
  caption: string; columns: readonly Column[]; rows: readonly (readonly string[])[]; total?: readonly string[] | null; source?: string | null;
}): BriefTable {
  return {
    kind: "table", caption, source,
    columns: columns.map(([label, align, weight]) => ({ label, align, weight })),
    rows: rows.map((row) => row.map(cell)),
    total: total === null ? null : total.map(cell),
  };
}

/** « ~5 000 » is struck through. */
function cell(text: string): Cell {
  return text.startsWith("~") ? { text: said(text.slice(1)), struck: true } : { text: said(text) };
}
