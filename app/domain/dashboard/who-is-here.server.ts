import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { whoIsHere } from "./who-is-here.ts";

/** The stakeholders of a programme: those of its pairs, those first met in one of its iterations, its sponsor and its facilitator. */
export async function whoIsHereIn(actor: Actor, programId: string, since: string | null) {
  const { id, name, engagement, engagementOn, metOn, origin, originIterationId } = t.stakeholders;
  const ofPairs = db().select({ id: t.pairs.stakeholderId }).from(t.pairs).where(and(eq(t.pairs.programId, programId), isNull(t.pairs.deletedAt)));
  const ofRoles = db().select({ id: t.programRoles.stakeholderId }).from(t.programRoles).where(eq(t.programRoles.programId, programId));
  const ofIterations = db().select({ id: t.iterations.id }).from(t.iterations).where(eq(t.iterations.programId, programId));
  const rows = await db()
    .select({ id, name, engagement, engagementOn, metOn, origin })
    .from(t.stakeholders)
    .where(and(eq(t.stakeholders.workspaceId, actor.workspaceId), isNull(t.stakeholders.deletedAt), or(inArray(id, ofPairs), inArray(id, ofRoles), inArray(originIterationId, ofIterations))))
    .orderBy(asc(t.stakeholders.searchText), asc(id));
  return whoIsHere(rows.map(({ origin: from, ...row }) => ({ ...row, unplanned: from === "emerged" })), since);
}
