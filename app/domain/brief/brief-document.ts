import type { Language } from "#app/i18n/language.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { BriefChart } from "./brief-chart.ts";
import type { SectionKey } from "./section.ts";

/** Neutral: what the note says, for every format. Texts are already in their language, figures already written; nothing is left to look up. */
export interface BriefDocument {
  language: Language;
  audience: DisclosureLevel;
  /** « Autoriser POM 1.1 sous convention »: what the note is about. */
  object: string;
  program: string;
  organisation: string;
  issuer: string;
  /** Null while it is a draft. */
  edition: number | null;
  /** Days as 'YYYY-MM-DD': when it was issued (or the day of the draft), and the committee's, when it is known. */
  on: string;
  decisionDueOn: string | null;
  purpose: "for-decision" | "for-information";
  /** Under every page: « Diffusion restreinte »; null for the public. */
  confidentiality: string | null;
  /** What stands under the title, already written: « Objet » « Programme POM, Twizy Open Source »; the first half on the left of the page, the rest on the right. */
  header: readonly { label: string; value: string }[];
  /** Said on the first page and in the properties of the file; null when there is none, as for the public. */
  fingerprint: string | null;
  sections: readonly BriefSection[];
  annexes: readonly BriefSection[];
  slides: readonly Slide[];
  annexSlides: readonly Slide[];
  /** Short names of things that every format says: page, edition, source… */
  words: BriefDocumentWords;
}

/** Written words, as they are printed; a template holds {page} and {pages}. Plain data: a document crosses threads. */
export interface BriefDocumentWords {
  /** « Note au COMEX »: what this is, beside the object. */
  note: string;
  /** « Édition n° 2 », « Projet » while it is a draft. */
  edition: string;
  /** « Page {page} sur {pages} » */
  page: string;
  /** « Source : », before a source; « Annexes », over them; « Notes », in a text format that has no notes. */
  source: string; annexes: string; notes: string;
  /** « À écrire. »: in a section without a block. */
  empty: string;
  /** « (suite) », after the title of a table or a slide that goes on. */
  continued: string;
}

export interface BriefSection {
  key: SectionKey;
  /** « 5 », « A2 »; null when it stands without a number. */
  number: string | null;
  title: string;
  blocks: readonly BriefBlock[];
}

export type BriefBlock =
  | { kind: "heading"; level: 3 | 4; text: readonly Inline[] }
  | { kind: "paragraph"; text: readonly Inline[] }
  | { kind: "list"; ordered: boolean; items: readonly (readonly BriefBlock[])[] }
  | { kind: "quote"; blocks: readonly BriefBlock[]; by: string | null }
  | { kind: "code"; text: string }
  | BriefTable
  | BriefPicture
  /** What the text asked for and cannot be shown: a record that was removed, a block nobody knows. Said, never left out. */
  | { kind: "missing"; text: string };

export interface BriefTable {
  kind: "table";
  /** One full sentence, or the name of what is listed. */
  caption: string;
  columns: readonly { label: string; align: "start" | "end" | "center"; /** Share of the width, relative to the others. */ weight: number }[];
  rows: readonly (readonly Cell[])[];
  /** The last row, set apart. */
  total: readonly Cell[] | null;
  source: string | null;
}

export interface Cell {
  text: readonly Inline[];
  /** A ceiling that was refused is struck through, and outside the total. */
  struck?: boolean;
}

export interface BriefPicture {
  kind: "chart";
  chart: BriefChart;
  /** The message of the picture, one full sentence. */
  title: string;
  /** For those who cannot see it: what it shows, in words. */
  alternative: string;
  /** The same figures, for formats without pictures and for annexes. */
  table: BriefTable;
  source: string | null;
}

/** A run of text. `figure`: a number that follows the records; its address opens them (only on a page). */
export interface Inline {
  /** May hold line breaks ("\n"). */
  text: string;
  bold?: true;
  italic?: true;
  code?: true;
  href?: string;
  figure?: { key: string; definition: string };
}

export interface Slide {
  key: string;
  /** One full sentence: the message. */
  title: string;
  /** At most two columns of blocks; a slide of 13.33 × 7.5 inches holds some 8 lines of text, 8 rows of a table or one picture beside a short list. */
  left: readonly BriefBlock[];
  right: readonly BriefBlock[];
  /** Notes of the speaker: sources, dates, definitions. */
  notes: readonly string[];
}
