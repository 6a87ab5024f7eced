import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** The pairs of a programme with their four tests, and the choice made of each for an iteration, if any. */
export async function pairsToChoose(actor: Actor, programId: string, iterationId: string) {
  const { pairs, usages, stakeholders, listEntries, pairChoices } = t;
  return db()
    .select({
      id: pairs.id,
      usage: { seedKey: usages.seedKey, label: usages.label },
      stakeholder: stakeholders.name,
      category: { seedKey: listEntries.seedKey, label: listEntries.label },
      connected: pairs.connected, connectedNote: pairs.connectedNote,
      interested: pairs.interested, interestedNote: pairs.interestedNote,
      strongBenefits: pairs.strongBenefits, strongBenefitsNote: pairs.strongBenefitsNote,
      acceptableRisks: pairs.acceptableRisks, acceptableRisksNote: pairs.acceptableRisksNote,
      choice: { chosen: pairChoices.chosen, ruleResult: pairChoices.ruleResult, reason: pairChoices.reason, dissent: pairChoices.dissent },
    })
    .from(pairs)
    .innerJoin(usages, eq(usages.id, pairs.usageId))
    .leftJoin(stakeholders, eq(stakeholders.id, pairs.stakeholderId))
    .leftJoin(listEntries, eq(listEntries.id, pairs.categoryId))
    .leftJoin(pairChoices, and(eq(pairChoices.pairId, pairs.id), eq(pairChoices.iterationId, iterationId)))
    .where(and(eq(pairs.workspaceId, actor.workspaceId), eq(pairs.programId, programId), isNull(pairs.deletedAt)))
    .orderBy(asc(usages.position), asc(pairs.id));
}

/** The pairs of a programme by name, for a choice in a form. */
export async function pairsOfProgramNamed(actor: Actor, programId: string) {
  const { pairs, usages, stakeholders, listEntries } = t;
  return db()
    .select({
      id: pairs.id,
      usage: { seedKey: usages.seedKey, label: usages.label },
      stakeholder: stakeholders.name,
      category: { seedKey: listEntries.seedKey, label: listEntries.label },
    })
    .from(pairs)
    .innerJoin(usages, eq(usages.id, pairs.usageId))
    .leftJoin(stakeholders, eq(stakeholders.id, pairs.stakeholderId))
    .leftJoin(listEntries, eq(listEntries.id, pairs.categoryId))
    .where(and(eq(pairs.workspaceId, actor.workspaceId), eq(pairs.programId, programId), isNull(pairs.deletedAt)))
    .orderBy(asc(usages.position), asc(pairs.id));
}
