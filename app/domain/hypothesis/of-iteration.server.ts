import { and, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

/** The hypotheses of these ids, each of the workspace and of this iteration; otherwise refused beside the field. */
export async function mustBeOfIteration(actor: Actor, iterationId: string, field: string, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const rows = await db()
    .select({ id: t.hypotheses.id, number: t.hypotheses.number, threshold: t.hypotheses.threshold, iterationId: t.hypotheses.iterationId })
    .from(t.hypotheses)
    .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), inArray(t.hypotheses.id, wanted), isNull(t.hypotheses.deletedAt)));
  if (rows.length !== wanted.length) throw refusal(field, "notOneOfOurs");
  if (rows.some((row) => row.iterationId !== iterationId)) throw refusal(field, "hypothesisOfAnotherIteration");
  return rows;
}
