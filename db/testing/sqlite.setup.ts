import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { TestProject } from "vitest/node";
import { migrateStore } from "../migrate.ts";
import "./provided.ts";

/** Once per run: a migrated file, in one piece so that a copy of it is a database. */
export default async function setup(project: TestProject) {
  if (!process.env.TEST_POSTGRES_URL) process.stderr.write("TEST_POSTGRES_URL is not set: the database tests run on SQLite only\n");
  const folder = mkdtempSync(join(tmpdir(), "courtepointe-tests-"));
  const template = join(folder, "template.db");
  await migrateStore(template);
  const database = new Database(template);
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  project.provide("testTemplate", template);
  return () => rmSync(folder, { recursive: true, force: true });
}
