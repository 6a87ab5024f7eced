import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { revise } from "#app/domain/record/record.server.ts";
import { placeIn, unclosedIteration } from "./iteration-place.server.ts";
import type { WorstCaseInput } from "./schema.ts";

/** The worst that can happen, and the losses that are not money, in words. */
export async function describeWorstCase(actor: Actor, { id, revision, ...values }: WorstCaseInput): Promise<void> {
  mustBeAllowed(actor, "loss:write");
  await write(actor.workspaceId, async () => {
    const iteration = await unclosedIteration(actor, id);
    await revise(actor, t.iterations, placeIn(iteration, "iteration"), { id, revision, values });
  });
}
