import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { isLocked } from "#app/domain/iteration/iteration.ts";
import { choiceRefusal, ruleResult } from "#app/domain/pair/pair.ts";
import { create, find, revise } from "#app/domain/record/record.server.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import type { ChoosePair } from "./schema.ts";

/**
 * Takes a pair for an iteration in preparation, or leaves it aside, with what the rule says that day. Against the rule it
 * needs a reason. A choice may be made again until the opening.
 */
export async function choosePair(actor: Actor, iterationId: string, input: ChoosePair): Promise<void> {
  await write(actor.workspaceId, async () => {
    const iteration = await find(actor, t.iterations, iterationId);
    if (isLocked(iteration.state)) throw conflict("", "choicesLocked");
    const pair = await find(actor, t.pairs, input.pairId);
    if (pair.programId !== iteration.programId) throw refusal("pairId", "pairOfAnotherProgram");
    const { chosen, reason, dissent } = input;
    const result = ruleResult(pair);
    if (choiceRefusal({ chosen, ruleResult: result, reason })) throw refusal("reason", "choiceReasonMissing");
    const place = { kind: "pair-choice", programId: iteration.programId, iterationId } as const;
    const values = { chosen, reason, dissent, ruleResult: result };
    const before = await choiceOf(actor, iterationId, pair.id);
    const { id } = before
      ? await revise(actor, t.pairChoices, place, { id: before.id, values })
      : await create(actor, t.pairChoices, place, { iterationId, pairId: pair.id, ...values });
    await audit(actor, { ...place, id, event: chosen ? "chosen" : "set-aside" });
  });
}

async function choiceOf(actor: Actor, iterationId: string, pairId: string): Promise<{ id: string } | undefined> {
  const [row] = await db()
    .select({ id: t.pairChoices.id })
    .from(t.pairChoices)
    .where(and(eq(t.pairChoices.workspaceId, actor.workspaceId), eq(t.pairChoices.iterationId, iterationId), eq(t.pairChoices.pairId, pairId)));
  return row;
}
