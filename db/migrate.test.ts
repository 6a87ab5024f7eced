import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrateStore } from "./migrate.ts";
import { writeMigrations } from "./testing/written-migrations.ts";

const initial = `
CREATE TABLE parents (id text PRIMARY KEY, name text);
CREATE TABLE children (id text PRIMARY KEY, parent_id text NOT NULL REFERENCES parents(id) ON DELETE CASCADE);`;

/** What drizzle-kit writes when a column changes: the table is made anew, filled, dropped and renamed. */
const rebuild = `
PRAGMA foreign_keys=OFF;
CREATE TABLE __new_parents (id text PRIMARY KEY, name text NOT NULL);
INSERT INTO __new_parents SELECT id, name FROM parents;
DROP TABLE parents;
ALTER TABLE __new_parents RENAME TO parents;
PRAGMA foreign_keys=ON;`;

const orphaning = "DELETE FROM parents WHERE id = 'p1';";

let remove: (() => void)[] = [];
let file = "";
const migrations = (...statements: string[]) => {
  const written = writeMigrations(statements);
  remove.push(written.remove);
  return written.folder;
};
const inDatabase = <T>(work: (database: Database.Database) => T): T => {
  const database = new Database(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
};
const counts = () =>
  inDatabase((database) => ["parents", "children"].map((table) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()));

beforeEach(async () => {
  const folder = migrations(initial);
  file = `${folder}/seeded.db`;
  await migrateStore(file, folder);
  inDatabase((database) => {
    database.exec("INSERT INTO parents VALUES ('p1', 'a'), ('p2', 'b')");
    database.exec("INSERT INTO children VALUES ('c1', 'p1'), ('c2', 'p1'), ('c3', 'p2')");
  });
});

afterEach(() => {
  remove.forEach((act) => act());
  remove = [];
});

describe("migrating a database that has data", () => {
  it("loses no row when a table with children is rebuilt", async () => {
    await migrateStore(file, migrations(initial, rebuild));
    expect(counts()).toEqual([2, 3]);
    const broken = inDatabase((database) => database.pragma("foreign_key_check"));
    expect(broken).toEqual([]);
  });

  it("reports rows that lost their parent", async () => {
    await expect(migrateStore(file, migrations(initial, orphaning))).rejects.toThrow("2 rows without their parent");
  });

  it("changes nothing when a statement fails", async () => {
    await expect(migrateStore(file, migrations(initial, `${rebuild}\nINSERT INTO nowhere VALUES (1);`))).rejects.toThrow();
    expect(counts()).toEqual([2, 3]);
  });

  it("does nothing the second time", async () => {
    const folder = migrations(initial, rebuild);
    await migrateStore(file, folder);
    await migrateStore(file, folder);
    expect(counts()).toEqual([2, 3]);
  });

  it("refuses a database of a newer program", async () => {
    await migrateStore(file, migrations(initial, rebuild));
    await expect(migrateStore(file, migrations(initial))).rejects.toThrow("another version of the program");
  });
});
