import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { formatDay } from "#app/platform/format.ts";
import type { BriefBlock, BriefTable, Cell, Inline } from "../brief-document.ts";
import type { BriefFacts } from "../facts.ts";
import { figureLabel, writtenFigure } from "../figure-words.ts";
import type { BriefFigures } from "../figures.ts";
import type { BriefWords } from "../words.ts";

/** What every block is made from. */
export interface BriefContext {
  facts: BriefFacts;
  figures: BriefFigures;
  audience: DisclosureLevel;
  words: BriefWords;
  /** In the two pages, a long table keeps its first rows: the annex has them all. */
  brief?: boolean;
}

export const inline = (text: string, marks: Omit<Inline, "text"> = {}): Inline => ({ text, ...marks });
export const written = (text: string): BriefBlock => ({ kind: "paragraph", text: [inline(text)] });
/** « Restent fermés : calculateurs »: a name in bold, then what is said of it. */
export const named = (name: string, text: string): BriefBlock => ({ kind: "paragraph", text: [inline(name, { bold: true }), inline(text)] });
export const listed = (items: readonly (string | readonly Inline[])[]): BriefBlock =>
  ({ kind: "list", ordered: false, items: items.map((item) => [typeof item === "string" ? written(item) : { kind: "paragraph", text: item }]) });

/** A figure as it is written, with the address of its records where a page gives one. Null when nobody knows the key. */
export function figureInline({ facts, figures, words }: BriefContext, key: string, text?: string): Inline | null {
  const figure = figures[key];
  if (!figure) return null;
  const definition = words.t.briefDocument.figureOn(figureLabel(figure, words), formatDay(facts.view.today, words.language));
  return {
    text: text ?? writtenFigure(figure, facts.view.program.currency, words),
    figure: { key, definition },
    ...(words.addressOf && { href: words.addressOf(figure.records) }),
  };
}

type Column = readonly [label: string, align: "start" | "end" | "center", weight: number];
type Held = string | readonly Inline[] | Cell;

const cellOf = (held: Held): Cell => {
  if (typeof held === "string") return { text: [inline(held)] };
  return "text" in held ? held : { text: held };
};

export function table({ caption, columns, rows, total = null, source = null }: {
  caption: string; columns: readonly Column[]; rows: readonly (readonly Held[])[]; total?: readonly Held[] | null; source?: string | null;
}): BriefTable {
  return {
    kind: "table", caption, source,
    columns: columns.map(([label, align, weight]) => ({ label, align, weight })),
    rows: rows.map((row) => row.map(cellOf)),
    total: total && total.map(cellOf),
  };
}

/** « mouvements de l’itération 3, 12/06/2018 » */
export const sourceOn = ({ facts, words }: BriefContext, what: string): string => words.t.briefDocument.sourceOn(what, formatDay(facts.view.today, words.language));

const BRIEF_ROWS = 5;

/** The rows a table has room for, and its source with how many more stand in the annex. */
export function withinRoom<Row>({ brief = false, words }: BriefContext, rows: readonly Row[], source: string): { rows: readonly Row[]; source: string } {
  const more = brief ? rows.length - BRIEF_ROWS : 0;
  return more < 2 ? { rows, source } : { rows: rows.slice(0, BRIEF_ROWS), source: `${words.t.briefDocument.inAnnex(more)} · ${source}` };
}

/** What a table or a picture would show and there is nothing of. */
export const nothing = (text: string): BriefBlock[] => [{ kind: "paragraph", text: [inline(text, { italic: true })] }];

/** Words of which the first letter is small in a sentence: « Métier » → « métier », « CAO » stays. */
export const lowered = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase() + text.slice(1) : text);
