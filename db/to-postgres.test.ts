import { getTableColumns, sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { postgresName, toPostgres } from "./to-postgres.ts";

const parents = lite.sqliteTable("parents", {
  id: lite.text("id").primaryKey().$defaultFn(() => "made"),
  code: lite.text("code").notNull().unique(),
  parentId: lite.text("parent_id").references((): lite.AnySQLiteColumn => parents.id),
});
const children = lite.sqliteTable(
  "children",
  {
    parentId: lite.text("parent_id").notNull().references(() => parents.id, { onDelete: "cascade" }),
    rank: lite.integer("rank").notNull().default(3),
    flag: lite.integer("flag", { mode: "boolean" }).notNull().default(false),
    at: lite.integer("at", { mode: "timestamp_ms" }).$onUpdateFn(() => new Date(0)),
    share: lite.real("share"),
    content: lite.text("content", { mode: "json" }),
  },
  (t) => [
    lite.primaryKey({ name: "children_key", columns: [t.parentId, t.rank] }),
    lite.unique("children_share").on(t.parentId, t.share),
    lite.index("children_at").on(t.at).where(sql`flag`),
    lite.uniqueIndex("children_flag").on(t.flag, t.rank),
    lite.check("children_rank", sql`rank > 0`),
  ],
);
const derived = toPostgres({ parents, children }) as unknown as { parents: PgTable; children: PgTable };
const config = getTableConfig(derived.children);
const namesOf = (columns: { name: string }[]) => columns.map(({ name }) => name);

describe("toPostgres", () => {
  it("gives each column the type that keeps its values", () => {
    const types = Object.fromEntries(config.columns.map((column) => [column.name, column.getSQLType()]));
    expect(types).toEqual({
      parent_id: "text",
      rank: "bigint",
      flag: "boolean",
      at: "timestamp (3) with time zone",
      share: "double precision",
      content: "jsonb",
    });
  });

  it("keeps what a column requires and starts with", () => {
    const columns = getTableColumns(derived.children);
    expect(columns.rank).toMatchObject({ notNull: true, default: 3, dataType: "number" });
    expect(columns.flag).toMatchObject({ notNull: true, default: false });
    expect(columns.share?.notNull).toBe(false);
    expect(columns.at?.onUpdateFn?.()).toEqual(new Date(0));
    expect(getTableColumns(derived.parents)).toMatchObject({ id: { primary: true }, code: { isUnique: true } });
    expect(getTableColumns(derived.parents).id?.defaultFn?.()).toBe("made");
  });

  it("reads stored JSON once", () => {
    const { content } = getTableColumns(derived.children);
    expect(content?.mapFromDriverValue("2026")).toBe("2026");
    expect(content?.mapToDriverValue(["a"])).toBe('["a"]');
  });

  it("keeps keys and indexes", () => {
    expect(config.primaryKeys.map((key) => [key.getName(), namesOf(key.columns)])).toEqual([["children_key", ["parent_id", "rank"]]]);
    expect(config.uniqueConstraints.map((unique) => [unique.getName(), namesOf(unique.columns)])).toEqual([
      ["children_share", ["parent_id", "share"]],
    ]);
    expect(config.indexes.map(({ config: index }) => [index.name, index.unique, index.where !== undefined])).toEqual([
      ["children_at", false, true],
      ["children_flag", true, false],
    ]);
    expect(config.checks.map((check) => check.name)).toEqual(["children_rank"]);
  });

  it("keeps foreign keys, also to the table itself", () => {
    const [toParent] = config.foreignKeys;
    expect(toParent?.onDelete).toBe("cascade");
    expect(toParent?.reference().foreignTable).toBe(derived.parents);
    expect(getTableConfig(derived.parents).foreignKeys[0]?.reference().foreignTable).toBe(derived.parents);
  });
});

describe("toPostgres refuses", () => {
  const refusal = (table: lite.SQLiteTable) => () => getTableConfig(toPostgres({ table }).table as unknown as PgTable);

  it("a type without a portable twin", () => {
    expect(refusal(lite.sqliteTable("a", { content: lite.blob("content") }))).toThrow("No PostgreSQL type");
  });

  it("a default in SQL", () => {
    expect(refusal(lite.sqliteTable("a", { at: lite.integer("at").default(sql`(unixepoch())`) }))).toThrow("plain value");
  });

  it("an index on an expression", () => {
    const table = lite.sqliteTable("a", { name: lite.text("name") }, (t) => [lite.index("i").on(sql`lower(${t.name})`)]);
    expect(refusal(table)).toThrow("only plain columns");
  });

  it("a key to a table that it was not given", () => {
    expect(refusal(lite.sqliteTable("a", { to: lite.text("to").references(() => parents.id) }))).toThrow("not in the schema");
  });
});

describe("postgresName", () => {
  it("leaves a name that fits", () => {
    expect(postgresName("a".repeat(63))).toBe("a".repeat(63));
  });

  it("cuts a long one without letting two become the same", () => {
    const long = (end: string) => postgresName("a".repeat(70) + end);
    expect(long("x")).toHaveLength(63);
    expect(long("x")).not.toBe(long("y"));
  });
});
