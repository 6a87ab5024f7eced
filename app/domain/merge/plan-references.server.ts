import { and, eq } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { change, columnOf, removal, type Moved, type Row } from "./moved.server.ts";
import type { Reference, TableName } from "./references.server.ts";

/** The rows of a table whose column leads to a record. */
export async function rowsLeadingTo(actor: Actor, { table, field, only }: Pick<Reference, "table" | "field" | "only">, id: string): Promise<Row[]> {
  const where = and(eq(columnOf(table, "workspaceId"), actor.workspaceId), eq(columnOf(table, field), id), only ? eq(columnOf(table, only.field), only.value) : undefined);
  return (await db().select().from(t[table as TableName] as SQLiteTable).where(where)) as Row[];
}

/** What a merge does to the rows that lead to the record merged: each leads to the kept one, save those that would stand twice. */
export async function planReferences(actor: Actor, references: readonly Reference[], keptId: string, mergedId: string): Promise<Moved[]> {
  const moves: Moved[] = [];
  for (const reference of references) {
    const rows = await rowsLeadingTo(actor, reference, mergedId);
    const taken = new Set(reference.once && rows.length > 0 ? (await rowsLeadingTo(actor, reference, keptId)).map((row) => keyOf(row, reference)) : []);
    for (const row of rows) {
      const twice = reference.once !== undefined && taken.has(keyOf(row, reference));
      if (twice && reference.twice === "drop") moves.push(removal(reference.table, row));
      if (twice) continue;
      taken.add(keyOf(row, reference));
      moves.push(change(reference.table, row, reference.field, keptId));
    }
  }
  return moves;
}

const keyOf = (row: Row, { once = [] }: Reference): string => JSON.stringify(once.map((field) => row[field]));
