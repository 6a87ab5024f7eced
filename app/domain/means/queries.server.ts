import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

async function meansWhere(actor: Actor, where: SQL | undefined) {
  const { id, commitmentId, kind, label, quantity, unit, fromOn, untilOn, recoverable, disclosure, revision, workspaceId, deletedAt } = t.means;
  return db()
    .select({ id, commitmentId, kind, label, quantity, unit, fromOn, untilOn, recoverable, disclosure, revision })
    .from(t.means)
    .where(and(eq(workspaceId, actor.workspaceId), isNull(deletedAt), where))
    .orderBy(asc(kind), asc(id));
}
export type MeansRow = Awaited<ReturnType<typeof meansWhere>>[number];

/** What a stakeholder brings; outside the team and its own side, what it lets the network know. */
export const meansOf = (actor: Actor, stakeholderId: string, outside: boolean) =>
  meansWhere(actor, and(eq(t.means.stakeholderId, stakeholderId), outside ? inArray(t.means.disclosure, ["network", "public"]) : undefined));

/** What came with these commitments. */
export const meansOfCommitments = async (actor: Actor, ids: readonly string[]) => (ids.length === 0 ? [] : meansWhere(actor, inArray(t.means.commitmentId, [...ids])));
