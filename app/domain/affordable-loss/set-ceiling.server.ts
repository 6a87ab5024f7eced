import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { create, mustBeOurs, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { giveAcceptance, voidAcceptances } from "./acceptances.server.ts";
import { placeIn, unclosedIteration } from "./iteration-place.server.ts";
import { ceilingInForce, positionIn } from "./ledger.server.ts";
import type { CeilingInput, HopedInput } from "./schema.ts";

/**
 * What an actor agrees to lose in a unit. Free while the iteration is a draft; a changed amount asks its actor again.
 * Opening locks it: after that only a decision raises it. An actor who comes later, and has lost nothing yet in that
 * unit, still brings a first ceiling, with its acceptance at once. Null is n.c.: no ceiling.
 */
export async function setCeiling(actor: Actor, input: CeilingInput): Promise<{ id: string }> {
  mustBeAllowed(actor, "ceiling:write");
  return write(actor.workspaceId, async () => {
    const iteration = await unclosedIteration(actor, input.iterationId);
    await mustBeOurs(actor, t.stakeholders, "stakeholderId", [input.stakeholderId]);
    const there = await ceilingInForce(actor, input);
    if (iteration.state === "running") return addLateCeiling(actor, iteration, input, there !== null);
    const { iterationId, stakeholderId, unit, amount, hopedToRecover } = input;
    if (!there) return create(actor, t.lossCeilings, placeIn(iteration, "ceiling"), { iterationId, stakeholderId, unit, amount, hopedToRecover });
    await revise(actor, t.lossCeilings, placeIn(iteration, "ceiling"), { id: there.id, values: { amount, hopedToRecover } });
    if (there.amount !== amount) await voidAcceptances(actor, iteration, there.id);
    return { id: there.id };
  });
}

async function addLateCeiling(actor: Actor, iteration: { id: string; programId: string }, input: CeilingInput, there: boolean): Promise<{ id: string }> {
  if (there) throw refusal("amount", "ceilingLocked");
  if (input.amount === null) throw refusal("amount", "ceilingWithoutAmount");
  const { used, open } = await positionIn(actor, input);
  if (used.known + open.known > 0) throw refusal("amount", "ceilingAfterSpending");
  const { iterationId, stakeholderId, unit, amount, hopedToRecover } = input;
  const made = await create(actor, t.lossCeilings, placeIn(iteration, "ceiling"), { iterationId, stakeholderId, unit, amount, hopedToRecover });
  await giveAcceptance(actor, iteration, { kind: "ceiling", id: made.id, stakeholderId }, { ...input, accepted: true, on: actor.today });
  return { id: made.id };
}

/** What an actor hopes to recover: an estimate, free until the iteration closes, never subtracted from anything. */
export async function setHopedToRecover(actor: Actor, input: HopedInput): Promise<void> {
  mustBeAllowed(actor, "ceiling:write");
  await write(actor.workspaceId, async () => {
    const iteration = await unclosedIteration(actor, input.iterationId);
    const there = await ceilingInForce(actor, input);
    if (!there) throw refusal("hopedToRecover", "noCeilingYet");
    await revise(actor, t.lossCeilings, placeIn(iteration, "ceiling"), { id: there.id, values: { hopedToRecover: input.hopedToRecover } });
  });
}
