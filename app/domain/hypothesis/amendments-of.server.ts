import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** The dated corrections of a hypothesis, oldest first. */
export async function amendmentsOf(actor: Actor, subjectId: string) {
  const { id, field, reason, on, after } = t.amendments;
  const rows = await db()
    .select({ id, field, reason, on, after })
    .from(t.amendments)
    .where(and(eq(t.amendments.workspaceId, actor.workspaceId), eq(t.amendments.subjectId, subjectId)))
    .orderBy(asc(on), asc(id));
  return rows.map(({ after: value, ...row }) => ({ ...row, after: typeof value === "string" ? value : JSON.stringify(value) }));
}
