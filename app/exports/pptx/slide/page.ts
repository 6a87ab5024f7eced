import type { Frame } from "#app/exports/pptx/template/frame.ts";
import type { Placed } from "./placed.ts";

/** One slide of the deck, before it is written. */
export interface Page {
  key: string;
  title: string;
  frame: Frame;
  placed: readonly Placed[];
  notes: readonly string[];
}
