import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { stakeholdersOf } from "#app/domain/changes/people-facts.server.ts";
import { bringsMeans } from "#app/domain/commitment/commitment.ts";
import { commitmentsOfProgram } from "#app/domain/commitment/queries.server.ts";
import { usOf } from "#app/domain/program/queries.server.ts";
import type { BriefStakeholder } from "./facts.ts";

/** The stakeholders of a programme with what they bring, in words. */
export async function peopleFacts(actor: Actor, programId: string): Promise<BriefStakeholder[]> {
  const ids = (await stakeholdersOf(actor, programId)).map(({ id }) => id);
  const [rows, commitments, means] = [await rowsOf(actor, ids), await commitmentsOfProgram(actor, programId), await meansOf(actor, ids)];
  const us = new Set((await usOf(actor, programId)).map(({ id }) => id));
  return rows.map(({ categorySeed, categoryLabel, categoryId, ...row }) => ({
    ...row,
    category: categoryId === null ? null : { seedKey: categorySeed, label: categoryLabel },
    us: us.has(row.id),
    brings: [...new Set([
      ...commitments.filter(({ stakeholder, state }) => stakeholder.id === row.id && bringsMeans(state)).map(({ what }) => what),
      ...means.filter(({ stakeholderId }) => stakeholderId === row.id).map(({ label }) => label),
    ])],
  }));
}

async function rowsOf(actor: Actor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { id, name, engagement, engagementOn, categoryId, searchText, workspaceId } = t.stakeholders;
  return db()
    .select({ id, name, engagement, engagementOn, categoryId, categorySeed: t.listEntries.seedKey, categoryLabel: t.listEntries.label })
    .from(t.stakeholders)
    .leftJoin(t.listEntries, eq(t.listEntries.id, categoryId))
    .where(and(eq(workspaceId, actor.workspaceId), inArray(id, [...ids])))
    .orderBy(asc(searchText), asc(id));
}

/** Means brought without a commitment: those of a commitment are said by it. */
async function meansOf(actor: Actor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { stakeholderId, label, commitmentId, workspaceId, deletedAt, id } = t.means;
  return db().select({ stakeholderId, label }).from(t.means)
    .where(and(eq(workspaceId, actor.workspaceId), inArray(stakeholderId, [...ids]), isNull(commitmentId), isNull(deletedAt)))
    .orderBy(asc(id));
}
