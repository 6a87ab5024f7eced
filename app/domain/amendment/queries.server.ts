import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** The corrections of a closed iteration, oldest first: what withAmendments takes. */
export async function amendmentsOf(actor: Actor, iterationId: string) {
  return db()
    .select()
    .from(t.amendments)
    .where(and(eq(t.amendments.workspaceId, actor.workspaceId), eq(t.amendments.iterationId, iterationId)))
    .orderBy(asc(t.amendments.createdAt), asc(t.amendments.id));
}
export type AmendmentRow = Awaited<ReturnType<typeof amendmentsOf>>[number];
