export const SOURCE_FORMATS = ["text", "wikitext", "markdown", "docx", "email"] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export interface Link {
  label: string;
  url: string;
}

/** One line of a text: what it is, and its words without marks. */
export interface SourceLine {
  /** From 1, as the person sees it. */
  number: number;
  raw: string;
  kind: "blank" | "heading" | "bullet" | "numbered" | "row" | "text";
  /** How deep a list item stands, from 0; the rank of a heading, from 1. */
  depth: number;
  text: string;
  links: Link[];
  /** A box to tick: whether it is ticked. */
  ticked?: boolean;
}

/** A line at its place: under which heading, below which item, with what below it. */
export interface Item extends SourceLine {
  heading: string;
  parent: Item | null;
  children: Item[];
  /** The line that introduces a list: « … pour : ». */
  intro: Item | null;
}
