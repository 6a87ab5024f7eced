import { readdirSync } from "node:fs";
import { is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as postgresTables from "./schema.postgres.ts";
import { engineOf, sqliteTables } from "./tables.ts";

const folder = new URL("./schema/", import.meta.url);

async function writtenTables(): Promise<string[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name): Promise<Record<string, unknown>> => import(new URL(name, folder).href)));
  const exported = modules.flatMap((module) => Object.entries(module));
  return exported.filter(([, value]) => is(value, SQLiteTable)).map(([name]) => name).sort();
}

describe("no table is forgotten", () => {
  it("in tables.ts", async () => {
    expect(Object.keys(sqliteTables).sort()).toEqual(await writtenTables());
  });

  it("in schema.postgres.ts", async () => {
    expect(Object.keys(postgresTables).sort()).toEqual(await writtenTables());
  });
});

describe("the engine", () => {
  it.each([
    ["", "sqlite"],
    ["data/courtepointe.db", "sqlite"],
    ["file:data/courtepointe.db", "sqlite"],
    ["postgres://host/name", "postgres"],
    ["postgresql://host/name", "postgres"],
  ])("of %j is %s", (url, engine) => {
    expect(engineOf(url)).toBe(engine);
  });
});
