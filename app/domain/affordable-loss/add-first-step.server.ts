import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { create, mustBeOurs } from "#app/domain/record/record.server.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import { placeIn, unclosedIteration } from "./iteration-place.server.ts";
import type { NewFirstStep } from "./schema.ts";

/** The first step of an actor for a pair, once per iteration. It may still be added while the iteration runs. Null amounts are n.c. */
export async function addFirstStep(actor: Actor, input: NewFirstStep): Promise<{ id: string }> {
  mustBeAllowed(actor, "first-step:write");
  return write(actor.workspaceId, async () => {
    const iteration = await unclosedIteration(actor, input.iterationId);
    await mustBeOfProgram(actor, input.pairId, iteration.programId);
    await mustBeOurs(actor, t.stakeholders, "stakeholderId", [input.stakeholderId]);
    await mustBeTheFirst(actor, input);
    return create(actor, t.firstSteps, placeIn(iteration, "first-step"), input);
  });
}

async function mustBeOfProgram(actor: Actor, pairId: string, programId: string): Promise<void> {
  await mustBeOurs(actor, t.pairs, "pairId", [pairId]);
  const [pair] = await db().select({ programId: t.pairs.programId }).from(t.pairs).where(and(eq(t.pairs.workspaceId, actor.workspaceId), eq(t.pairs.id, pairId)));
  if (pair?.programId !== programId) throw refusal("pairId", "notOneOfOurs");
}

async function mustBeTheFirst(actor: Actor, { iterationId, pairId, stakeholderId }: NewFirstStep): Promise<void> {
  const { firstSteps } = t;
  const same = and(eq(firstSteps.iterationId, iterationId), eq(firstSteps.pairId, pairId), eq(firstSteps.stakeholderId, stakeholderId));
  const [there] = await db().select({ deletedAt: firstSteps.deletedAt }).from(firstSteps).where(and(eq(firstSteps.workspaceId, actor.workspaceId), same));
  if (there) throw conflict("stakeholderId", there.deletedAt === null ? "firstStepThere" : "firstStepInTrash");
}
