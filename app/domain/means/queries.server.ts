import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** What a stakeholder brings; outside the team and its own side, what it lets the network know. */
export async function meansOf(actor: Actor, stakeholderId: string, outside: boolean) {
  const { id, kind, label, disclosure, revision, workspaceId, deletedAt } = t.means;
  return db()
    .select({ id, kind, label, disclosure, revision })
    .from(t.means)
    .where(and(eq(workspaceId, actor.workspaceId), eq(t.means.stakeholderId, stakeholderId), isNull(deletedAt), outside ? inArray(disclosure, ["network", "public"]) : undefined))
    .orderBy(asc(kind), asc(id));
}
