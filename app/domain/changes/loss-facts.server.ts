import { and, asc, eq, gt, inArray, isNull, lte } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { withAmendments } from "#app/domain/amendment/amendment.ts";
import { amendmentsTo } from "#app/domain/amendment/queries.server.ts";

/** What was spent (+) and recovered (−) in a programme, oldest first, corrections included; null is n.c. For those inside. */
export async function lossMovements(actor: Actor, programId: string, between: { after?: string; until?: string } = {}) {
  const { id, unit, kind, amount, on, reason, workspaceId, iterationId, stakeholderId, deletedAt } = t.lossMovements;
  const rows = await db()
    .select({ id, unit, kind, amount, on, reason, actor: t.stakeholders.name, iteration: { id: t.iterations.id, number: t.iterations.number } })
    .from(t.lossMovements)
    .innerJoin(t.iterations, eq(t.iterations.id, iterationId))
    .innerJoin(t.stakeholders, eq(t.stakeholders.id, stakeholderId))
    .where(and(
      eq(workspaceId, actor.workspaceId), eq(t.iterations.programId, programId), isNull(deletedAt), inArray(kind, ["spent", "recovered"]),
      between.after ? gt(on, between.after) : undefined, between.until ? lte(on, between.until) : undefined,
    ))
    .orderBy(asc(on), asc(id));
  const corrections = await amendmentsTo(actor, rows.map((row) => row.id));
  return rows.map((row) => withAmendments(row, corrections).row)
    .map(({ amount: given, ...row }) => ({ ...row, amount: given === null ? null : row.kind === "spent" ? given : -given }));
}
export type LossMovement = Awaited<ReturnType<typeof lossMovements>>[number];
