import { and, eq, isNull, max } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { create, find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { checkedProvenance, type ProvenanceInput } from "#app/domain/stakeholder/checked-provenance.server.ts";
import { isLive } from "./usage.ts";

export interface NewUsage extends ProvenanceInput {
  label: string;
  description?: string;
  /** Makes it a sub-usage. */
  parentId?: string | null;
  purposeId?: string | null;
  programId?: string | null;
}

/** A usage of the workspace, or a sub-usage. Refuses a label that is there already. */
export async function addUsage(actor: Actor, input: NewUsage): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertUsage(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertUsage(actor: Actor, input: NewUsage): Promise<{ id: string }> {
  const { label, description = "", parentId = null, purposeId = null, programId, ...provenance } = input;
  await requireNewLabel(actor, label);
  if (parentId) await requireLiveUsage(actor, parentId, "parentId");
  await mustBeOurs(actor, t.listEntries, "purposeId", [purposeId]);
  const values = { label, description, parentId, purposeId, position: await nextPosition(actor), ...(await checkedProvenance(actor, provenance)) };
  const { id } = await create(actor, t.usages, { kind: "usage", programId, iterationId: values.originIterationId }, values);
  return { id };
}

/** Refuses a usage that is retired or merged: nothing new is attached to it. */
export async function requireLiveUsage(actor: Actor, id: string, field: string): Promise<void> {
  await mustBeOurs(actor, t.usages, field, [id]);
  if (!isLive(await find(actor, t.usages, id))) throw refusal(field, "usageNotLive");
}

export async function requireNewLabel(actor: Actor, label: string, exceptId?: string): Promise<void> {
  const rows = await db()
    .select({ id: t.usages.id, label: t.usages.label })
    .from(t.usages)
    .where(and(eq(t.usages.workspaceId, actor.workspaceId), isNull(t.usages.deletedAt)));
  const taken = rows.some((row) => row.id !== exceptId && row.label !== null && folded(row.label) === folded(label));
  if (taken) throw refusal("label", "usageTwice", { label });
}

async function nextPosition(actor: Actor): Promise<number> {
  const [row] = await db().select({ last: max(t.usages.position) }).from(t.usages).where(eq(t.usages.workspaceId, actor.workspaceId));
  return (row?.last ?? -1) + 1;
}
