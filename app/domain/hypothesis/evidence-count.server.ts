import { and, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** How many facts bear on each hypothesis, whichever way they point; what is in the trash does not count. */
export async function evidenceCounts(actor: Actor, hypothesisIds: readonly string[]): Promise<Map<string, number>> {
  if (hypothesisIds.length === 0) return new Map();
  const links = await db()
    .select({ hypothesisId: t.evidenceLinks.hypothesisId })
    .from(t.evidenceLinks)
    .innerJoin(t.evidence, eq(t.evidence.id, t.evidenceLinks.evidenceId))
    .where(and(eq(t.evidenceLinks.workspaceId, actor.workspaceId), inArray(t.evidenceLinks.hypothesisId, [...hypothesisIds]), isNull(t.evidence.deletedAt)));
  const counts = new Map<string, number>();
  for (const { hypothesisId } of links) counts.set(hypothesisId, (counts.get(hypothesisId) ?? 0) + 1);
  return counts;
}

export async function evidenceCount(actor: Actor, hypothesisId: string): Promise<number> {
  return (await evidenceCounts(actor, [hypothesisId])).get(hypothesisId) ?? 0;
}
