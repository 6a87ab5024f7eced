import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { evidenceCounts } from "#app/domain/hypothesis/evidence-count.server.ts";
import { find, trash } from "#app/domain/record/record.server.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import { needsEvidence } from "#app/domain/verdict/verdict.ts";

/** Puts a fact in the trash while its iteration runs, unless a verdict rests on it alone. */
export async function trashEvidence(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { iterationId } = await find(actor, t.evidence, id);
    const { state, programId } = await find(actor, t.iterations, iterationId);
    if (state !== "running") throw conflict("", "iterationClosed");
    const settled = (await verdictsOn(actor, id)).filter(({ result }) => needsEvidence(result)).map(({ hypothesisId }) => hypothesisId);
    const counts = await evidenceCounts(actor, settled);
    if (settled.some((hypothesisId) => (counts.get(hypothesisId) ?? 0) <= 1)) throw refusal("", "verdictRestsOnIt");
    await trash(actor, t.evidence, { kind: "evidence", programId, iterationId }, id);
  });
}

async function verdictsOn(actor: Actor, evidenceId: string) {
  return db()
    .select({ hypothesisId: t.verdicts.hypothesisId, result: t.verdicts.result })
    .from(t.evidenceLinks)
    .innerJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.evidenceLinks.hypothesisId))
    .where(and(eq(t.evidenceLinks.workspaceId, actor.workspaceId), eq(t.evidenceLinks.evidenceId, evidenceId)));
}
