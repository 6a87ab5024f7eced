import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { find, restore, trash } from "#app/domain/record/record.server.ts";
import { NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import { placeIn, unclosedIteration } from "./iteration-place.server.ts";

/** Moves a first step to the trash, unless a movement was made on it. */
export async function trashFirstStep(actor: Actor, id: string): Promise<{ iterationId: string }> {
  mustBeAllowed(actor, "first-step:write");
  return write(actor.workspaceId, async () => {
    const { iterationId } = await find(actor, t.firstSteps, id);
    const iteration = await unclosedIteration(actor, iterationId);
    const { lossMovements } = t;
    const made = await db().$count(lossMovements, and(eq(lossMovements.workspaceId, actor.workspaceId), eq(lossMovements.firstStepId, id), isNull(lossMovements.deletedAt)));
    if (made > 0) throw refusal("", "firstStepHasMovements");
    await trash(actor, t.firstSteps, placeIn(iteration, "first-step"), id);
    return { iterationId };
  });
}

export async function restoreFirstStep(actor: Actor, id: string): Promise<{ iterationId: string }> {
  mustBeAllowed(actor, "first-step:write");
  return write(actor.workspaceId, async () => {
    const [step] = await db().select({ iterationId: t.firstSteps.iterationId }).from(t.firstSteps).where(and(eq(t.firstSteps.workspaceId, actor.workspaceId), eq(t.firstSteps.id, id)));
    if (!step) throw new NotFound();
    const iteration = await unclosedIteration(actor, step.iterationId);
    await restore(actor, t.firstSteps, placeIn(iteration, "first-step"), id);
    return step;
  });
}
