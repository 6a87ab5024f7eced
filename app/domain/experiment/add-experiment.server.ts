import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeOfIteration } from "#app/domain/hypothesis/of-iteration.server.ts";
import { create, find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import type { AddExperiment } from "./schema.ts";

/** An experiment of an iteration that is not closed; it may test several hypotheses. */
export async function addExperiment(actor: Actor, iterationId: string, input: AddExperiment): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const iteration = await find(actor, t.iterations, iterationId);
    if (iteration.state === "closed") throw conflict("", "iterationClosed");
    const { hypothesisIds, ...values } = input;
    await mustBeOurs(actor, t.workshops, "workshopId", [input.workshopId]);
    const tested = await mustBeOfIteration(actor, iterationId, "hypothesisIds", hypothesisIds);
    const place = { kind: "experiment", programId: iteration.programId, iterationId } as const;
    const { id } = await create(actor, t.experiments, place, { iterationId, ...values });
    for (const { id: hypothesisId } of tested) {
      await create(actor, t.experimentHypotheses, { ...place, kind: "experiment" }, { experimentId: id, hypothesisId });
    }
    return { id };
  });
}
