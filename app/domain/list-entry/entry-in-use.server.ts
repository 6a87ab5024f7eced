import { and, count, eq, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** Every column that points at a list entry, also from the trash. */
const uses: { table: SQLiteTable; workspaceId: SQLiteColumn; entryId: SQLiteColumn }[] = [
  { table: t.stakeholders, workspaceId: t.stakeholders.workspaceId, entryId: t.stakeholders.categoryId },
  { table: t.stakeholderCategories, workspaceId: t.stakeholderCategories.workspaceId, entryId: t.stakeholderCategories.categoryId },
  { table: t.pairs, workspaceId: t.pairs.workspaceId, entryId: t.pairs.categoryId },
  { table: t.usages, workspaceId: t.usages.workspaceId, entryId: t.usages.purposeId },
  { table: t.impacts, workspaceId: t.impacts.workspaceId, entryId: t.impacts.lensId },
  { table: t.workshopOutcomes, workspaceId: t.workshopOutcomes.workspaceId, entryId: t.workshopOutcomes.outcomeId },
];

/** How many records use each entry of the workspace; an entry that is not there is used by none. */
export async function usesOfEntries(actor: Actor, entryId?: string): Promise<Map<string, number>> {
  const found = await Promise.all(uses.map((use) => {
    const where: SQL | undefined = and(eq(use.workspaceId, actor.workspaceId), entryId ? eq(use.entryId, entryId) : undefined);
    return db().select({ id: use.entryId, uses: count() }).from(use.table).where(where).groupBy(use.entryId);
  }));
  const sums = new Map<string, number>();
  for (const row of found.flat()) if (row.id !== null) sums.set(row.id as string, (sums.get(row.id as string) ?? 0) + row.uses);
  return sums;
}
