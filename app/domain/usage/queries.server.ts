import { and, asc, count, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { originPathOf } from "#app/domain/origin-path/origin-path.server.ts";
import { tellProvenance } from "#app/domain/stakeholder/provenance.server.ts";
import { isLive, shownUnder } from "./usage.ts";

export interface UsageView {
  id: string;
  seedKey: string | null;
  label: string | null;
  parentId: string | null;
  mergedIntoId: string | null;
  retiredAt: string | null;
  live: boolean;
}

/** The usages of the workspace in their order, merged and retired ones too: filter on `live` to offer them. */
export async function usagesOf(actor: Actor): Promise<UsageView[]> {
  const { id, seedKey, label, parentId, mergedIntoId, retiredAt } = t.usages;
  const rows = await db()
    .select({ id, seedKey, label, parentId, mergedIntoId, retiredAt })
    .from(t.usages)
    .where(and(eq(t.usages.workspaceId, actor.workspaceId), isNull(t.usages.deletedAt)))
    .orderBy(asc(t.usages.position), asc(t.usages.id));
  return rows.map((row) => ({ ...row, live: isLive(row) }));
}

/** How many pairs stand under each usage, those of merged usages under their target. */
export async function pairCountsByUsage(actor: Actor): Promise<Map<string, number>> {
  const [usages, rows] = await Promise.all([
    usagesOf(actor),
    db().select({ usageId: t.pairs.usageId, pairs: count() }).from(t.pairs)
      .where(and(eq(t.pairs.workspaceId, actor.workspaceId), isNull(t.pairs.deletedAt))).groupBy(t.pairs.usageId),
  ]);
  const counts = new Map<string, number>();
  for (const { usageId, pairs } of rows) {
    const under = shownUnder(usages, usageId);
    counts.set(under, (counts.get(under) ?? 0) + pairs);
  }
  return counts;
}

/** One usage with what stands around it. */
export async function usageSheet(actor: Actor, id: string) {
  const [row, usages] = await Promise.all([find(actor, t.usages, id), usagesOf(actor)]);
  return {
    id: row.id, seedKey: row.seedKey, label: row.label, description: row.description, purposeId: row.purposeId,
    retiredAt: row.retiredAt, live: isLive(row), revision: row.revision,
    parent: usages.find((one) => one.id === row.parentId) ?? null,
    mergedInto: usages.find((one) => one.id === row.mergedIntoId) ?? null,
    children: usages.filter((one) => one.parentId === id),
    merged: usages.filter((one) => one.mergedIntoId === id),
    others: usages.filter((one) => one.id !== id && one.live),
    under: usages.filter((one) => shownUnder(usages, one.id) === id).map((one) => one.id),
    provenance: await tellProvenance(actor, row), originPath: await originPathOf(actor, row, row.label ?? ""),
  };
}
