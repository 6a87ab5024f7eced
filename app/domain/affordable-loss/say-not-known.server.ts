import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { mustBeOurs } from "#app/domain/record/record.server.ts";
import { placeIn, runningIteration } from "./iteration-place.server.ts";
import type { ActorAndUnit } from "./schema.ts";

const saidAlready = (actor: Actor, { iterationId, stakeholderId, unit }: ActorAndUnit) =>
  and(
    eq(t.lossNotKnown.workspaceId, actor.workspaceId),
    eq(t.lossNotKnown.iterationId, iterationId),
    eq(t.lossNotKnown.stakeholderId, stakeholderId),
    eq(t.lossNotKnown.unit, unit),
  );

/** « n.c. »: an actor's loss in a unit is not known, or not wholly. It is never counted as 0. Saying it twice changes nothing. */
export async function sayNotKnown(actor: Actor, input: ActorAndUnit): Promise<void> {
  mustBeAllowed(actor, "loss:write");
  await write(actor.workspaceId, async () => {
    const iteration = await runningIteration(actor, input.iterationId);
    await mustBeOurs(actor, t.stakeholders, "stakeholderId", [input.stakeholderId]);
    if ((await db().$count(t.lossNotKnown, saidAlready(actor, input))) > 0) return;
    const { iterationId, stakeholderId, unit } = input;
    await db().insert(t.lossNotKnown).values({ iterationId, stakeholderId, unit, workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId });
    await audit(actor, { ...placeIn(iteration, "stakeholder"), event: "said-not-known", id: stakeholderId, field: unit });
  });
}

/** Takes « n.c. » back: the figure is known after all. */
export async function unsayNotKnown(actor: Actor, input: ActorAndUnit): Promise<void> {
  mustBeAllowed(actor, "loss:write");
  await write(actor.workspaceId, async () => {
    const iteration = await runningIteration(actor, input.iterationId);
    const gone = await db().delete(t.lossNotKnown).where(saidAlready(actor, input)).returning({ id: t.lossNotKnown.id });
    if (gone.length === 0) return;
    await audit(actor, { ...placeIn(iteration, "stakeholder"), event: "withdrawn", id: input.stakeholderId, field: input.unit });
  });
}
