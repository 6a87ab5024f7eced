import { z } from "zod";
import { maybeDay, maybeId, maybeText, revision } from "#app/domain/form/fields.ts";

/** All of a draft may still be missing: the opening says what it needs. */
export const prepareIterationInput = z.object({
  question: maybeText(1_000),
  startsOn: maybeDay(),
  endsOn: maybeDay(),
  /** Empty: the last version that exists. */
  baseVersionId: maybeId(),
  targetVersion: maybeText(120),
});
export type PrepareIteration = z.output<typeof prepareIterationInput>;

export const reviseIterationInput = prepareIterationInput.extend({ revision: revision() });
export type ReviseIteration = z.output<typeof reviseIterationInput>;
