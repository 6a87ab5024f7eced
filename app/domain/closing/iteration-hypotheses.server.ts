import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** The hypotheses of an iteration with their verdict; `pairIds` are its pair and the category pair that one comes from. */
export async function hypothesesIn(actor: Actor, iterationId: string) {
  const rows = await db()
    .select({ hypothesis: t.hypotheses, verdict: t.verdicts, parentPairId: t.pairs.parentId })
    .from(t.hypotheses)
    .innerJoin(t.pairs, eq(t.pairs.id, t.hypotheses.pairId))
    .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.hypotheses.id))
    .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.iterationId, iterationId), isNull(t.hypotheses.deletedAt)))
    .orderBy(asc(t.hypotheses.number));
  return rows.map(({ hypothesis, verdict, parentPairId }) => ({
    ...hypothesis, verdict, pairIds: parentPairId ? [hypothesis.pairId, parentPairId] : [hypothesis.pairId],
  }));
}
export type IterationHypothesis = Awaited<ReturnType<typeof hypothesesIn>>[number];

/** How many pieces of evidence support and oppose each of these hypotheses. */
export async function stancesOf(actor: Actor, hypothesisIds: readonly string[]): Promise<Map<string, { supports: number; opposes: number }>> {
  const counts = new Map(hypothesisIds.map((id) => [id, { supports: 0, opposes: 0 }]));
  if (hypothesisIds.length === 0) return counts;
  const links = await db()
    .select({ hypothesisId: t.evidenceLinks.hypothesisId, stance: t.evidenceLinks.stance })
    .from(t.evidenceLinks)
    .innerJoin(t.evidence, and(eq(t.evidence.id, t.evidenceLinks.evidenceId), isNull(t.evidence.deletedAt)))
    .where(and(eq(t.evidenceLinks.workspaceId, actor.workspaceId), inArray(t.evidenceLinks.hypothesisId, [...hypothesisIds])));
  for (const { hypothesisId, stance } of links) {
    const count = counts.get(hypothesisId);
    if (count) counts.set(hypothesisId, { ...count, [stance]: count[stance] + 1 });
  }
  return counts;
}
