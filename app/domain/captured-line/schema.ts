import { z } from "zod";
import { choice, id, maybeChoice, maybeId, maybeText } from "#app/domain/form/fields.ts";
import { CAPTURE_KINDS } from "./captured-line.ts";

/** At most this many lines in one sending. */
export const MAX_LINES = 200;

/** A line with the id its browser gave it: sent twice, it is kept once. */
export interface LineToKeep {
  id: string;
  text: string;
  kind?: CaptureKindOrNone;
}
type CaptureKindOrNone = (typeof CAPTURE_KINDS)[number] | null;

/** What a page posts: a pasted text, the kind of the menu, and the id of each of its lines, when a script made them. */
export const captureForm = z.object({
  lines: maybeText(450_000),
  kind: maybeChoice(CAPTURE_KINDS),
  ids: z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(id()).max(MAX_LINES)),
});

/** A hypothesis asks for its pair; nothing else is asked of any kind. */
export const sortLineInput = z.object({
  kind: choice(CAPTURE_KINDS),
  pairId: maybeId(),
  /** Of a stakeholder. */
  categoryId: maybeId(),
});
export type SortLine = z.output<typeof sortLineInput>;

export const changeKindInput = z.object({ kind: maybeChoice(CAPTURE_KINDS) });
