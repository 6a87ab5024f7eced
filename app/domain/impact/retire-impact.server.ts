import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { judgementBefore, judgementOf } from "./assessment-history.ts";
import { assessmentsOf } from "./assessments.server.ts";
import { writeAssessment } from "./write-assessment.server.ts";

/** Retires an impact today, with its reason; its past assessments stay. Refuses one retired already. */
export async function retireImpact(actor: Actor, input: { impactId: string; reason: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const impact = await find(actor, t.impacts, input.impactId);
    if (impact.retiredOn) throw refusal("reason", "impactRetiredAlready");
    if (input.reason.trim() === "") throw refusal("reason", "moveNeedsReason");
    const iteration = await liveIterationOf(actor, impact.programId);
    if (iteration?.targetVersionId) await sayRetired(actor, impact, { ...iteration, targetVersionId: iteration.targetVersionId }, input.reason);
    await markRetired(actor, impact, { iterationId: iteration?.id ?? null, reason: input.reason });
  });
}

/** Inside a transaction: dates the retirement and tells it to the journal. */
export async function markRetired(actor: Actor, impact: { id: string; programId: string }, why: { iterationId: string | null; reason: string }): Promise<void> {
  const place = { kind: "impact", programId: impact.programId, iterationId: why.iterationId } as const;
  await revise(actor, t.impacts, place, { id: impact.id, values: { retiredOn: actor.today, retiredInIterationId: why.iterationId } });
  await audit(actor, { ...place, event: "retired", id: impact.id, after: why.reason });
}

async function sayRetired(actor: Actor, impact: { id: string; programId: string }, iteration: { id: string; targetVersionId: string }, reason: string): Promise<void> {
  const versions = await versionsOf(actor, impact.programId);
  const before = judgementBefore(iteration.targetVersionId, versions, await assessmentsOf(actor, [impact.id]));
  await writeAssessment(actor, {
    impact, versionId: iteration.targetVersionId, kind: "expected", iterationId: iteration.id, move: "retired", reason, judgement: judgementOf(before ?? {}),
  });
}

async function liveIterationOf(actor: Actor, programId: string) {
  const rows = await db()
    .select({ id: t.iterations.id, state: t.iterations.state, targetVersionId: t.iterations.targetVersionId })
    .from(t.iterations)
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.programId, programId), inArray(t.iterations.state, ["draft", "running"])));
  return rows.find(({ state }) => state === "running") ?? rows.at(0) ?? null;
}
