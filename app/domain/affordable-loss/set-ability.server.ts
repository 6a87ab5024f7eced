import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { create, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { LossUnit } from "./affordable-loss.ts";
import { placeIn, unclosedIteration } from "./iteration-place.server.ts";
import type { AbilityInput } from "./schema.ts";

/** What the actor's own side can lose. Only a member of that side says it; the journal tells that it was said, never the figure. */
export async function setAbility(actor: Actor, { iterationId, unit, amount }: AbilityInput): Promise<void> {
  mustBeAllowed(actor, "ability:write-own");
  await write(actor.workspaceId, async () => {
    if (actor.stakeholderId === null) throw refusal("", "noSide");
    const iteration = await unclosedIteration(actor, iterationId);
    const place = placeIn(iteration, "ability");
    const [there] = await db().select({ id: t.lossAbilities.id }).from(t.lossAbilities).where(and(ownSide(actor, actor.stakeholderId, iterationId), eq(t.lossAbilities.unit, unit)));
    if (there) await revise(actor, t.lossAbilities, place, { id: there.id, values: { amount }, personal: ["amount"] });
    else await create(actor, t.lossAbilities, place, { iterationId, stakeholderId: actor.stakeholderId, unit, amount });
  });
}

const ownSide = (actor: Actor, side: string, iterationId: string) =>
  and(eq(t.lossAbilities.workspaceId, actor.workspaceId), eq(t.lossAbilities.stakeholderId, side), eq(t.lossAbilities.iterationId, iterationId));

export type OwnAbility = Partial<Record<LossUnit, number | null>>;

/** What the reader's own side can lose; null for whoever is on no side. There is no way to ask for another side's. */
export async function ownAbility(actor: Actor, iterationId: string): Promise<OwnAbility | null> {
  if (actor.stakeholderId === null) return null;
  const rows = await db().select({ unit: t.lossAbilities.unit, amount: t.lossAbilities.amount }).from(t.lossAbilities).where(ownSide(actor, actor.stakeholderId, iterationId));
  return Object.fromEntries(rows.map(({ unit, amount }) => [unit, amount]));
}
