import { and, eq, inArray, isNull } from "drizzle-orm";
import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

type OfProgram = SQLiteTable & { id: SQLiteColumn; workspaceId: SQLiteColumn; programId: SQLiteColumn };

/** Ids that arrive in a form: each must be of the same programme, checked in the transaction of the write. */
export async function mustBeOfProgram(actor: Actor, programId: string, table: OfProgram, field: string, ids: readonly (string | null | undefined)[]): Promise<void> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return;
  const { deletedAt } = getTableColumns(table as SQLiteTable) as Record<string, SQLiteColumn>;
  const found = await db()
    .select({ id: table.id })
    .from(table as SQLiteTable)
    .where(and(eq(table.workspaceId, actor.workspaceId), eq(table.programId, programId), inArray(table.id, wanted), deletedAt ? isNull(deletedAt) : undefined));
  if (found.length !== wanted.length) throw refusal(field, "notOneOfOurs");
}
