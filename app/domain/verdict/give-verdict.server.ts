import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { evidenceCount } from "#app/domain/hypothesis/evidence-count.server.ts";
import { create, find, revise } from "#app/domain/record/record.server.ts";
import { conflict, refusal, type Refusal } from "#app/domain/refusal/refusal.ts";
import type { GiveVerdict } from "./schema.ts";
import { giveVerdictRefusal, type VerdictRefusal } from "./verdict.ts";

/**
 * Gives the verdict of a hypothesis while its iteration runs; giving it again replaces it, the journal keeps both. With the
 * revision seen (0 when there was none), a verdict given since by someone else is refused with both texts.
 */
export async function giveVerdict(actor: Actor, hypothesisId: string, input: GiveVerdict, seen?: number): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { iterationId, programId } = await find(actor, t.hypotheses, hypothesisId);
    const iteration = await find(actor, t.iterations, iterationId);
    const { result, learning } = input;
    const count = await evidenceCount(actor, hypothesisId);
    const refused = giveVerdictRefusal({ verdict: result, learning, evidenceCount: count, iterationState: iteration.state });
    if (refused) throw verdictRefused(refused);
    const place = { kind: "verdict", programId, iterationId } as const;
    const before = await verdictOf(actor, hypothesisId);
    const { id } = before
      ? await revise(actor, t.verdicts, place, { id: before.id, revision: seen, values: { result, learning, on: actor.today } })
      : await create(actor, t.verdicts, place, { iterationId, hypothesisId, result, learning, on: actor.today });
    await audit(actor, { ...place, event: "given", id, before: before?.result, after: result });
  });
}

async function verdictOf(actor: Actor, hypothesisId: string) {
  const [row] = await db()
    .select({ id: t.verdicts.id, result: t.verdicts.result })
    .from(t.verdicts)
    .where(and(eq(t.verdicts.workspaceId, actor.workspaceId), eq(t.verdicts.hypothesisId, hypothesisId)));
  return row;
}

function verdictRefused(code: VerdictRefusal): Refusal {
  if (code === "iteration-closed") return conflict("", "iterationClosed");
  if (code === "iteration-not-open") return conflict("", "iterationNotOpen");
  return code === "evidence-missing" ? refusal("result", "evidenceMissing") : refusal("learning", "learningMissing");
}
