import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { voidAcceptances } from "./acceptances.server.ts";
import { placeIn, unclosedIteration } from "./iteration-place.server.ts";
import type { FirstStepEdit } from "./schema.ts";

/** Changes a first step. What was accepted was the step as it stood: another action or another figure asks its actor again. */
export async function reviseFirstStep(actor: Actor, { id, revision, ...values }: FirstStepEdit): Promise<void> {
  mustBeAllowed(actor, "first-step:write");
  await write(actor.workspaceId, async () => {
    const before = await find(actor, t.firstSteps, id);
    const iteration = await unclosedIteration(actor, before.iterationId);
    const after = await revise(actor, t.firstSteps, placeIn(iteration, "first-step"), { id, revision, values });
    const sameStep = before.action === after.action && before.money === after.money && before.personMonths === after.personMonths;
    if (!sameStep) await voidAcceptances(actor, iteration, id);
  });
}
