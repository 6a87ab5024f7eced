import { readFileSync, readdirSync } from "node:fs";
import { generateDrizzleJson, generateSQLiteDrizzleJson } from "drizzle-kit/api";
import { describe, expect, it } from "vitest";
import { migrationsFolder } from "./migrate.ts";
import * as postgresTables from "./schema.postgres.ts";
import { sqliteTables, type EngineName } from "./tables.ts";

/** What the last migration of an engine leads to, as drizzle-kit recorded it. */
function recorded(engine: EngineName): unknown {
  const meta = `${migrationsFolder(engine)}/meta`;
  const journal = JSON.parse(readFileSync(`${meta}/_journal.json`, "utf8")) as { entries: { idx: number }[] };
  const last = String(journal.entries.at(-1)?.idx).padStart(4, "0");
  return shapeOf(JSON.parse(readFileSync(`${meta}/${last}_snapshot.json`, "utf8")) as object);
}

/** Without the ids of the snapshot and its memory of renamings, and as JSON would keep it. */
const shapeOf = (snapshot: object): unknown =>
  JSON.parse(JSON.stringify({ ...snapshot, id: undefined, prevId: undefined, _meta: undefined }));

describe("the migrations are in step with the schema (else: npm run db:generate or db:baseline)", () => {
  it("on SQLite", async () => {
    expect(recorded("sqlite")).toEqual(shapeOf(await generateSQLiteDrizzleJson(sqliteTables)));
  });

  it("on PostgreSQL", () => {
    expect(recorded("postgres")).toEqual(shapeOf(generateDrizzleJson(postgresTables)));
  });
});

describe("on PostgreSQL", () => {
  it("text is ordered by its bytes, as on SQLite", () => {
    const folder = migrationsFolder("postgres");
    const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
    const lines = files.flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n"));
    const columns = lines.filter((line) => /"\w+" text\b/.test(line));
    expect(columns.filter((line) => !line.includes('COLLATE "C"'))).toEqual([]);
    expect(columns).not.toEqual([]);
  });
});
