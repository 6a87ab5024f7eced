import { createHash } from "node:crypto";
import { getTableColumns, is, SQL, type Column } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";

type Tables = Record<string, SQLiteTable>;
type PostgresTables = Record<string, pg.PgTableWithColumns<pg.TableConfig>>;
type PostgresColumns = Record<string, pg.PgColumn>;
type NonEmpty<T> = [T, ...T[]];
type Config = ReturnType<typeof getTableConfig>;

/**
 * The PostgreSQL twins of tables written for SQLite, under the same keys. Refuses what has no portable meaning
 * (blobs, SQL defaults, indexes on expressions, keys to tables it was not given) by throwing at start.
 */
export function toPostgres<T extends Tables>(tables: T): T {
  const derived: PostgresTables = {};
  for (const [key, table] of Object.entries(tables)) derived[key] = deriveTable(table, tables, derived);
  return derived as unknown as T;
}

function deriveTable(table: SQLiteTable, tables: Tables, derived: PostgresTables) {
  const { name } = getTableConfig(table);
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => [key, deriveColumn(column)] as const);
  // The constraints are built when they are first asked for: by then every table that a key points at exists.
  return pg.pgTable(name, Object.fromEntries(columns), (own) => deriveConstraints(table, own, tables, derived));
}

/** drizzle's own jsonb parses a string a second time on the way out: the text "2026" would come back as a number. */
const json = pg.customType<{ data: unknown; driverData: unknown }>({
  dataType: () => "jsonb",
  toDriver: (value) => JSON.stringify(value),
});

const columnTypes: Record<string, (name: string) => pg.PgColumnBuilderBase> = {
  SQLiteText: (name) => pg.text(name),
  SQLiteTextJson: (name) => json(name),
  SQLiteBoolean: (name) => pg.boolean(name),
  SQLiteTimestamp: (name) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  SQLiteInteger: (name) => pg.bigint(name, { mode: "number" }),
  SQLiteReal: (name) => pg.doublePrecision(name),
};

function deriveColumn(column: Column): pg.PgColumnBuilderBase {
  const build = columnTypes[column.columnType];
  if (!build) throw new Error(`No PostgreSQL type for ${column.columnType} (column ${column.name})`);
  if (is(column.default, SQL)) throw new Error(`The default of column ${column.name} is SQL: it must be a plain value`);
  const builder = build(column.name) as pg.PgColumnBuilder;
  if (column.notNull) builder.notNull();
  if (column.primary) builder.primaryKey();
  if (column.isUnique && column.uniqueName) builder.unique(postgresName(column.uniqueName));
  if (column.default !== undefined) builder.default(column.default);
  if (column.defaultFn) builder.$defaultFn(column.defaultFn);
  if (column.onUpdateFn) builder.$onUpdateFn(column.onUpdateFn);
  return builder;
}

function deriveConstraints(table: SQLiteTable, own: PostgresColumns, tables: Tables, derived: PostgresTables) {
  const config = getTableConfig(table);
  const find = columnFinder(table, own);
  return [
    ...config.indexes.map((index) => deriveIndex(index.config, find)),
    ...config.primaryKeys.map((key) =>
      pg.primaryKey({ name: postgresName(key.getName()), columns: nonEmpty(key.columns.map(find)) }),
    ),
    ...config.uniqueConstraints.map((unique) =>
      pg.unique(postgresName(unique.getName() ?? "")).on(...nonEmpty(unique.columns.map(find))),
    ),
    ...config.checks.map((check) => pg.check(postgresName(check.name), check.value)),
    ...config.foreignKeys.map((key) => deriveForeignKey(key, find, tables, derived)),
  ];
}

function deriveIndex(index: Config["indexes"][number]["config"], find: (column: Column) => pg.PgColumn) {
  const columns = index.columns.map((column) => {
    if (is(column, SQL)) throw new Error(`Index ${index.name}: only plain columns are portable`);
    return find(column);
  });
  const name = postgresName(index.name);
  const builder = (index.unique ? pg.uniqueIndex(name) : pg.index(name)).on(...nonEmpty(columns));
  return index.where ? builder.where(index.where) : builder;
}

function deriveForeignKey(
  key: Config["foreignKeys"][number],
  find: (column: Column) => pg.PgColumn,
  tables: Tables,
  derived: PostgresTables,
) {
  const { columns, foreignTable, foreignColumns } = key.reference();
  const target = Object.keys(tables).find((name) => tables[name] === foreignTable);
  const twin = target && derived[target];
  if (!twin) throw new Error(`Foreign key ${key.getName()} points at a table that is not in the schema`);
  const findForeign = columnFinder(foreignTable, getTableColumns(twin));
  const builder = pg.foreignKey({
    name: postgresName(key.getName()),
    columns: nonEmpty(columns.map(find)),
    foreignColumns: nonEmpty(foreignColumns.map(findForeign)),
  });
  if (key.onDelete) builder.onDelete(key.onDelete as pg.UpdateDeleteAction);
  if (key.onUpdate) builder.onUpdate(key.onUpdate as pg.UpdateDeleteAction);
  return builder;
}

function columnFinder(table: SQLiteTable, twins: PostgresColumns) {
  const keys = new Map<Column, string>(Object.entries(getTableColumns(table)).map(([key, column]) => [column, key]));
  return (column: Column): pg.PgColumn => {
    const twin = twins[keys.get(column) ?? ""];
    if (!twin) throw new Error(`Column ${column.name} is not one of ${getTableConfig(table).name}`);
    return twin;
  };
}

function nonEmpty<T>(list: T[]): NonEmpty<T> {
  if (list.length === 0) throw new Error("A key or an index needs at least one column");
  return list as NonEmpty<T>;
}

/** PostgreSQL cuts a name at 63 bytes and would let two long ones collide: the end of a long name becomes its hash. */
export function postgresName(name: string): string {
  if (name.length <= 63) return name;
  return `${name.slice(0, 54)}_${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}
