import { and, eq, getTableColumns, inArray, isNull, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";

export type IndexedTable = SQLiteTable & { id: SQLiteColumn; workspaceId: SQLiteColumn };

/** Which records to read: these, or all of the workspace. */
export interface Wanted {
  workspaceId: string;
  ids: readonly string[] | null;
}

/** The condition for the records wanted that are not in the trash. */
export function live(table: IndexedTable, { workspaceId, ids }: Wanted): SQL | undefined {
  const { deletedAt } = getTableColumns(table) as Record<string, SQLiteColumn>;
  return and(eq(table.workspaceId, workspaceId), ids ? inArray(table.id, [...ids]) : undefined, deletedAt ? isNull(deletedAt) : undefined);
}

/** The rows themselves, whole. */
export async function liveRows<T extends IndexedTable>(table: T, wanted: Wanted): Promise<T["$inferSelect"][]> {
  return (await db().select().from(table as SQLiteTable).where(live(table, wanted))) as T["$inferSelect"][];
}
