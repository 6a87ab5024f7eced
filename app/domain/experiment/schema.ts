import { z } from "zod";
import { choice, ids, maybeDay, maybeId, maybeText, text } from "#app/domain/form/fields.ts";
import { EXPERIMENT_KINDS } from "./experiment.ts";

export const addExperimentInput = z.object({
  kind: choice(EXPERIMENT_KINDS),
  title: text(300),
  on: maybeDay(),
  notes: maybeText(),
  workshopId: maybeId(),
  hypothesisIds: ids(),
});
export type AddExperiment = z.output<typeof addExperimentInput>;
