import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";

/** A run of a section's text: words, or a live figure by its key. */
export type TextInline = TextMarks & ({ text: string } | { figureKey: string });
export interface TextMarks { bold?: true; italic?: true; code?: true; href?: string }

/** `line`: where it begins in the section, from 1. `audience`: who reads it. */
export type TextBlock = { line: number; audience: DisclosureLevel } & TextContent;

export type TextContent =
  | { kind: "heading"; level: 3 | 4; text: readonly TextInline[] }
  | { kind: "paragraph"; text: readonly TextInline[] }
  | { kind: "list"; ordered: boolean; items: readonly (readonly TextBlock[])[] }
  | { kind: "quote"; blocks: readonly TextBlock[]; by: string | null }
  | { kind: "code"; text: string }
  | { kind: "table"; columns: readonly { text: readonly TextInline[]; align: "start" | "end" | "center" }[]; rows: readonly (readonly (readonly TextInline[])[])[] }
  /** `::loss` alone on its line: a block made from the records. */
  | { kind: "live"; name: string };

/** A mark that was not written as it should be: the text is read all the same, and the place is said. */
export interface TextFault {
  line: number;
  fault: "unclosed" | "nested" | "unknown-audience" | "stray-close";
  /** What stands there. */
  excerpt: string;
}

export interface SectionText {
  blocks: readonly TextBlock[];
  faults: readonly TextFault[];
}
