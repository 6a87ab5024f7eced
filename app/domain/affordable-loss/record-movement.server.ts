import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { create, find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { refusal, type Refusal } from "#app/domain/refusal/refusal.ts";
import type { LossUnit, Movement } from "./affordable-loss.ts";
import { placeIn, runningIteration } from "./iteration-place.server.ts";
import { ceilingInForce, movementsIn, positionIn } from "./ledger.server.ts";
import { movementRefusal, type MovementRefusal } from "./movement-rules.ts";
import type { MovementInput } from "./schema.ts";

/**
 * Committed, spent (against a commitment or not) or recovered, on a day and with its reason, while the iteration runs.
 * Committing beyond the ceiling is refused; what was really spent is always written, sticks out and waits for a decision.
 */
export async function recordMovement(actor: Actor, input: MovementInput): Promise<{ id: string }> {
  mustBeAllowed(actor, "loss:write");
  return write(actor.workspaceId, async () => {
    const iteration = await runningIteration(actor, input.iterationId);
    if (input.on > actor.today) throw refusal("on", "dayToCome");
    if (iteration.openedOn !== null && input.on < iteration.openedOn) throw refusal("on", "dayBeforeOpening");
    await mustBeOurs(actor, t.stakeholders, "stakeholderId", [input.stakeholderId]);
    await mustBeOfAccount(actor, input);
    await refuseAgainstRules(actor, input, input);
    const { iterationId, stakeholderId, unit, kind, amount, on, reason, firstStepId = null, againstId = null } = input;
    const pairId = input.pairId ?? (await pairOfStep(actor, firstStepId));
    return create(actor, t.lossMovements, placeIn(iteration, "movement"), { iterationId, stakeholderId, unit, kind, amount, on, reason, pairId, firstStepId, againstId });
  });
}

/** Step: refuses a movement that the account cannot take, saying the figures. */
export async function refuseAgainstRules(actor: Actor, account: { iterationId: string; stakeholderId: string; unit: LossUnit }, movement: Pick<Movement, "kind" | "amount">): Promise<void> {
  const state = { ceiling: await ceilingInForce(actor, account), movements: await movementsIn(actor, account), position: await positionIn(actor, account) };
  const refused = movementRefusal(movement, state);
  if (refused) throw refusedMovement(refused, account.unit, await currencyOf(actor, account.iterationId));
}

export async function currencyOf(actor: Actor, iterationId: string): Promise<string> {
  const { programId } = await find(actor, t.iterations, iterationId);
  return (await find(actor, t.programs, programId)).currency;
}

/** The sentence of a refused movement, with its figures. */
export function refusedMovement(refused: MovementRefusal, unit: LossUnit, currency: string): Refusal {
  if (refused.code === "no-ceiling") return refusal("amount", "commitWithoutCeiling");
  if (refused.code === "ceiling-not-accepted") return refusal("amount", "commitWithoutAcceptance", { state: refused.state });
  if (refused.code === "recovered-beyond-spent") return refusal("amount", "recoveredBeyondSpent", { spent: refused.spent, unit, currency });
  const { ceiling, remaining, over } = refused;
  return refusal("amount", "overCeiling", { ceiling, remaining, over, unit, currency });
}

/** A spending is made against a commitment of the same actor, unit and iteration; a first step is of that actor and iteration. */
async function mustBeOfAccount(actor: Actor, input: MovementInput): Promise<void> {
  await mustBeOurs(actor, t.pairs, "pairId", [input.pairId]);
  await mustBeOurs(actor, t.firstSteps, "firstStepId", [input.firstStepId]);
  await mustBeOurs(actor, t.lossMovements, "againstId", [input.againstId]);
  if (input.firstStepId) {
    const step = await find(actor, t.firstSteps, input.firstStepId);
    if (step.iterationId !== input.iterationId || step.stakeholderId !== input.stakeholderId) throw refusal("firstStepId", "firstStepOfAnother");
  }
  if (!input.againstId) return;
  const commitment = await find(actor, t.lossMovements, input.againstId);
  const same = commitment.iterationId === input.iterationId && commitment.stakeholderId === input.stakeholderId && commitment.unit === input.unit;
  if (input.kind !== "spent" || commitment.kind !== "committed" || !same) throw refusal("againstId", "againstAnother");
}

async function pairOfStep(actor: Actor, firstStepId: string | null): Promise<string | null> {
  if (firstStepId === null) return null;
  const [step] = await db().select({ pairId: t.firstSteps.pairId }).from(t.firstSteps).where(and(eq(t.firstSteps.workspaceId, actor.workspaceId), eq(t.firstSteps.id, firstStepId)));
  return step?.pairId ?? null;
}
