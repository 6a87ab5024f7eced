import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { NamedPair } from "./named-pair.ts";

/** How the pairs of these ids are named, retired and trashed ones too: what was tried keeps its name. */
export async function namesOfPairs(actor: Actor, ids: readonly string[]): Promise<Map<string, NamedPair>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db()
    .select({
      id: t.pairs.id,
      usage: { seedKey: t.usages.seedKey, label: t.usages.label },
      stakeholder: t.stakeholders.name,
      category: { seedKey: t.listEntries.seedKey, label: t.listEntries.label },
    })
    .from(t.pairs)
    .innerJoin(t.usages, eq(t.usages.id, t.pairs.usageId))
    .leftJoin(t.stakeholders, eq(t.stakeholders.id, t.pairs.stakeholderId))
    .leftJoin(t.listEntries, eq(t.listEntries.id, t.pairs.categoryId))
    .where(and(eq(t.pairs.workspaceId, actor.workspaceId), inArray(t.pairs.id, wanted)));
  return new Map(rows.map((row) => [row.id, row]));
}
