import type { Item, SourceFormat } from "./source-line.ts";

/** A text laid out, as the readers see it. */
export interface ReportText {
  format: SourceFormat;
  items: readonly Item[];
  /** Those before the first heading: what the report says of itself. */
  head: readonly Item[];
  /** The year of days written without one, when the person gave it. */
  year: number | null;
}
