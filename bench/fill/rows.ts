import type Database from "better-sqlite3";
import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { at } from "./chance.ts";

type Values = Record<string, unknown>;

const held = new Map<SQLiteTable, Values[]>();

/** Keeps a row for `insertRows`. */
export function add<T extends SQLiteTable>(table: T, row: T["$inferInsert"]): void {
  const rows = held.get(table) ?? [];
  held.set(table, rows);
  rows.push(row);
}

/** Writes every row that was kept, in one transaction; fails when one points to a row that is not there. */
export function insertRows(database: Database.Database): void {
  database.pragma("foreign_keys = OFF");
  database.transaction(() => {
    for (const [table, rows] of held) insertInto(database, table, rows);
  })();
  const broken = database.pragma("foreign_key_check") as { table: string }[];
  held.clear();
  if (broken.length > 0) throw new Error(`${broken.length} rows without their parent, the first in ${at(broken, 0).table}`);
}

function insertInto(database: Database.Database, table: SQLiteTable, rows: readonly Values[]): void {
  const columns = Object.entries(getTableColumns(table)) as [string, SQLiteColumn][];
  const names = columns.map(([, { name }]) => `"${name}"`).join(", ");
  const insert = database.prepare(`INSERT INTO "${getTableName(table)}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(columns.map(([key, column]) => stored(column, row[key])));
}

function stored(column: SQLiteColumn, value: unknown): unknown {
  const given = value === undefined ? (column.default ?? null) : value;
  return given === null ? null : column.mapToDriverValue(given);
}
