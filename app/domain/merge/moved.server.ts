import { and, eq, getTableColumns, inArray, isNull } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { TableName } from "./references.server.ts";

export type Scalar = string | number | boolean | null;

/** One thing a merge did to one row, with what it takes to undo it. An instant is its milliseconds. */
export interface Moved {
  table: string;
  id: string;
  /** A column; "*" for a row taken away (whole in `before`), "+" for a row added (whole in `after`). */
  field: string;
  before: Scalar;
  after: Scalar;
}

export type Row = Record<string, unknown> & { id: string };
type Keyed = SQLiteTable & { id: SQLiteColumn; workspaceId: SQLiteColumn };

const tableOf = (name: string): Keyed => t[name as TableName] as unknown as Keyed;
const columnsOf = (name: string): Record<string, SQLiteColumn> => getTableColumns(tableOf(name)) as Record<string, SQLiteColumn>;

export function columnOf(table: string, field: string): SQLiteColumn {
  const column = columnsOf(table)[field];
  if (!column) throw new Error(`${table} has no column ${field}`);
  return column;
}

const toScalar = (value: unknown): Scalar => (value instanceof Date ? value.getTime() : ((value ?? null) as Scalar));
const fromScalar = (table: string, field: string, value: Scalar): unknown => (typeof value === "number" && columnOf(table, field).dataType === "date" ? new Date(value) : value);

export const change = (table: TableName, row: Row, field: string, after: unknown): Moved => ({ table, id: row.id, field, before: toScalar(row[field]), after: toScalar(after) });
export const removal = (table: TableName, row: Row): Moved => ({ table, id: row.id, field: "*", before: JSON.stringify(row), after: null });
export const addition = (table: TableName, row: Row): Moved => ({ table, id: row.id, field: "+", before: null, after: JSON.stringify(row) });

function revived(table: string, kept: Scalar): Row {
  const columns = columnsOf(table);
  const row = JSON.parse(String(kept)) as Row;
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, columns[field]?.dataType === "date" && value !== null ? new Date(String(value)) : value])) as Row;
}

const ours = (actor: Actor, table: string, ids: readonly string[]) => and(eq(tableOf(table).workspaceId, actor.workspaceId), inArray(tableOf(table).id, [...ids]));

/** Does what was planned, in its order. Inside the write of the merge. */
export async function carryOut(actor: Actor, moves: readonly Moved[]): Promise<void> {
  for (const { table, field, after, ids } of together(moves)) {
    if (field === "*") await db().delete(tableOf(table)).where(ours(actor, table, ids));
    else if (field === "+") await db().insert(tableOf(table)).values(revived(table, after) as never);
    else await db().update(tableOf(table)).set({ [field]: fromScalar(table, field, after) } as never).where(ours(actor, table, ids));
  }
}

/** Undoes it from its end. What was changed again since stays as it is now: how many such there are. */
export async function takeBack(actor: Actor, moves: readonly Moved[]): Promise<number> {
  let left = 0;
  for (const { table, field, before, after, ids } of together([...moves].reverse())) {
    if (field === "*") await db().insert(tableOf(table)).values(revived(table, before) as never).onConflictDoNothing();
    else if (field === "+") await db().delete(tableOf(table)).where(ours(actor, table, ids));
    else {
      const column = columnOf(table, field);
      const still = after === null ? isNull(column) : eq(column, fromScalar(table, field, after));
      const rows = await db().update(tableOf(table)).set({ [field]: fromScalar(table, field, before) } as never).where(and(ours(actor, table, ids), still)).returning({ id: tableOf(table).id });
      left += ids.length - rows.length;
    }
  }
  return left;
}

const AT_ONCE = 400;

/** Neighbours that do the same to several rows, as one statement. */
function together(moves: readonly Moved[]): (Omit<Moved, "id"> & { ids: string[] })[] {
  const groups: (Omit<Moved, "id"> & { ids: string[] })[] = [];
  for (const { id, ...move } of moves) {
    const last = groups.at(-1);
    const same = last && move.field !== "*" && move.field !== "+" && last.table === move.table && last.field === move.field && last.before === move.before && last.after === move.after;
    if (same && last.ids.length < AT_ONCE) last.ids.push(id);
    else groups.push({ ...move, ids: [id] });
  }
  return groups;
}
