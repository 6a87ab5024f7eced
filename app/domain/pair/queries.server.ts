import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

const { pairs, usages, stakeholders, listEntries, programs } = t;

const columns = {
  id: pairs.id,
  usageId: pairs.usageId,
  stakeholderId: pairs.stakeholderId,
  categoryId: pairs.categoryId,
  parentId: pairs.parentId,
  engagement: pairs.engagement,
  origin: pairs.origin,
  connected: pairs.connected,
  interested: pairs.interested,
  strongBenefits: pairs.strongBenefits,
  acceptableRisks: pairs.acceptableRisks,
  usage: { seedKey: usages.seedKey, label: usages.label },
  stakeholder: stakeholders.name,
  category: { seedKey: listEntries.seedKey, label: listEntries.label },
  program: programs.name,
};

/** Pairs with the names of their usage and target. */
async function pairsWhere(actor: Actor, where: SQL | undefined) {
  return db()
    .select(columns)
    .from(pairs)
    .innerJoin(usages, eq(usages.id, pairs.usageId))
    .innerJoin(programs, eq(programs.id, pairs.programId))
    .leftJoin(stakeholders, eq(stakeholders.id, pairs.stakeholderId))
    .leftJoin(listEntries, eq(listEntries.id, pairs.categoryId))
    .where(and(eq(pairs.workspaceId, actor.workspaceId), isNull(pairs.deletedAt), where))
    .orderBy(asc(usages.position), asc(pairs.id));
}
export type PairRow = Awaited<ReturnType<typeof pairsWhere>>[number];

export const pairsOfProgram = (actor: Actor, programId: string) => pairsWhere(actor, eq(pairs.programId, programId));
export const pairsOfStakeholder = (actor: Actor, stakeholderId: string) => pairsWhere(actor, eq(pairs.stakeholderId, stakeholderId));
export const pairsOfUsages = (actor: Actor, usageIds: readonly string[]) => pairsWhere(actor, inArray(pairs.usageId, [...usageIds]));
export const childPairsOf = (actor: Actor, parentId: string) => pairsWhere(actor, eq(pairs.parentId, parentId));
export const pairNamed = async (actor: Actor, id: string) => (await pairsWhere(actor, eq(pairs.id, id))).at(0) ?? null;
