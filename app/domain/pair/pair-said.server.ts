import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { insertStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import type { ProvenanceInput } from "#app/domain/stakeholder/checked-provenance.server.ts";
import { insertUsage } from "#app/domain/usage/add-usage.server.ts";
import { insertPair } from "./add-pair.server.ts";
import type { SaidPair, SaidTarget } from "./said-pair.ts";

/**
 * The pair that a form says, inside a transaction: the one chosen, the one that holds these parts, or a new one. A name
 * already known is that one, and what is new is made with this provenance. Refuses half a pair beside the half that lacks.
 */
export async function pairSaid(actor: Actor, programId: string, said: SaidPair, provenance: ProvenanceInput = {}): Promise<string> {
  if (said.pairId) return said.pairId;
  const usageSaid = said.newUsage !== "" || said.usageId !== null;
  const targetSaid = said.newStakeholder !== "" || said.target !== null;
  if (!usageSaid && !targetSaid) throw refusal("pairId", "choosePair");
  if (!usageSaid) throw refusal("usageId", "chooseOne");
  if (!targetSaid) throw refusal("target", "pairNoTarget");
  const usageId = await usageOf(actor, programId, said, provenance);
  const target = said.newStakeholder === "" ? said.target : { kind: "stakeholder" as const, id: await stakeholderNamed(actor, programId, said.newStakeholder, provenance) };
  const parts = partsOf(usageId, target);
  return (await standingPair(actor, programId, parts)) ?? (await insertPair(actor, { programId, ...parts, ...provenance })).id;
}

type Parts = { usageId: string; stakeholderId: string | null; categoryId: string | null };

const partsOf = (usageId: string, target: SaidTarget | null): Parts => ({
  usageId,
  stakeholderId: target?.kind === "stakeholder" ? target.id : null,
  categoryId: target?.kind === "category" ? target.id : null,
});

async function usageOf(actor: Actor, programId: string, { usageId, newUsage }: SaidPair, provenance: ProvenanceInput): Promise<string> {
  if (newUsage === "") return usageId ?? "";
  const rows = await db()
    .select({ id: t.usages.id, label: t.usages.label })
    .from(t.usages)
    .where(and(eq(t.usages.workspaceId, actor.workspaceId), isNull(t.usages.deletedAt)));
  const known = rows.find(({ label }) => label !== null && folded(label) === folded(newUsage));
  return known?.id ?? (await insertUsage(actor, { label: newUsage, programId, ...provenance })).id;
}

async function stakeholderNamed(actor: Actor, programId: string, name: string, provenance: ProvenanceInput): Promise<string> {
  const { stakeholders } = t;
  const [known] = await db()
    .select({ id: stakeholders.id })
    .from(stakeholders)
    .where(and(eq(stakeholders.workspaceId, actor.workspaceId), eq(stakeholders.searchText, folded(name)), isNull(stakeholders.deletedAt)));
  return known?.id ?? (await insertStakeholder(actor, { name, programId, ...provenance })).id;
}

async function standingPair(actor: Actor, programId: string, { usageId, stakeholderId, categoryId }: Parts): Promise<string | undefined> {
  const { pairs } = t;
  const target = stakeholderId ? eq(pairs.stakeholderId, stakeholderId) : eq(pairs.categoryId, categoryId ?? "");
  const [standing] = await db()
    .select({ id: pairs.id })
    .from(pairs)
    .where(and(eq(pairs.workspaceId, actor.workspaceId), eq(pairs.programId, programId), eq(pairs.usageId, usageId), target, isNull(pairs.deletedAt)));
  return standing?.id;
}
