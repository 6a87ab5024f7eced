import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { create, find, revise } from "#app/domain/record/record.server.ts";
import { giveAcceptance } from "./acceptances.server.ts";
import { placeIn } from "./iteration-place.server.ts";

/** Step of a decision to raise: the new ceiling supersedes the one in force, and the actor accepts it at once. */
export async function raiseCeiling(
  actor: Actor,
  iteration: { id: string; programId: string },
  raise: { ceilingId: string; amount: number; decisionId: string; personId?: string | null; personName?: string },
): Promise<string> {
  const before = await find(actor, t.lossCeilings, raise.ceilingId);
  const { iterationId, stakeholderId, unit, hopedToRecover } = before;
  const values = { iterationId, stakeholderId, unit, hopedToRecover, amount: raise.amount, decisionId: raise.decisionId };
  const after = await create(actor, t.lossCeilings, placeIn(iteration, "ceiling"), values);
  await revise(actor, t.lossCeilings, placeIn(iteration, "ceiling"), { id: before.id, values: { supersededById: after.id } });
  await audit(actor, { ...placeIn(iteration, "ceiling"), event: "raised", id: after.id, field: "amount", before: before.amount, after: after.amount });
  await giveAcceptance(actor, iteration, { kind: "ceiling", id: after.id, stakeholderId }, { ...raise, accepted: true, on: actor.today });
  return after.id;
}
