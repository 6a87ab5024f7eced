import { and, count, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** By response, how many proposals wait and how many were taken up. */
export async function proposalCounts(actor: Actor, programId: string): Promise<Map<string, { pending: number; accepted: number }>> {
  const { sourceId, state } = t.proposals;
  const rows = await db().select({ sourceId, state, many: count() }).from(t.proposals)
    .where(and(eq(t.proposals.workspaceId, actor.workspaceId), eq(t.proposals.programId, programId), eq(t.proposals.sourceKind, "response"), inArray(state, ["pending", "accepted", "refused"])))
    .groupBy(sourceId, state);
  const counts = new Map<string, { pending: number; accepted: number }>();
  for (const row of rows) {
    const before = counts.get(row.sourceId) ?? { pending: 0, accepted: 0 };
    counts.set(row.sourceId, row.state === "refused" ? before : { ...before, [row.state]: row.many });
  }
  return counts;
}
