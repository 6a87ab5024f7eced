import { z } from "zod";
import { choice, id, maybeChoice, maybeId, text } from "#app/domain/form/fields.ts";
import { OBSERVATION_KINDS } from "#app/domain/observation/observation.ts";
import { saidPairFields } from "#app/domain/pair/said-pair.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";
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

/** What the form posts without a script: a pasted text, and the kind of the menu. */
export const captureForm = z.object({ lines: text(450_000), kind: maybeChoice(CAPTURE_KINDS) });

const oneLine = z.object({
  id: id(),
  text: z.string({ error: "unreadable" satisfies RefusalCode }),
  kind: z.enum(CAPTURE_KINDS, { error: "unreadable" satisfies RefusalCode }).nullable(),
});

/** What the script sends: the lines it kept, as JSON. */
export const queuedLines = z.object({
  lines: z.preprocess(fromJson, z.array(oneLine, { error: "unreadable" satisfies RefusalCode })),
});

function fromJson(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : null;
  } catch {
    return null;
  }
}

/** A hypothesis asks for its pair; nothing else is asked of any kind. */
export const sortLineInput = z.object({
  kind: choice(CAPTURE_KINDS),
  /** Of a hypothesis. */
  ...saidPairFields,
  /** Of a stakeholder. */
  categoryId: maybeId(),
  /** Of an observation; a surprise when not said. */
  observationKind: maybeChoice(OBSERVATION_KINDS),
});
export type SortLine = z.output<typeof sortLineInput>;

export const changeKindInput = z.object({ kind: maybeChoice(CAPTURE_KINDS) });
