import { getTableName } from "drizzle-orm";
import pg from "pg";
import { tables } from "../tables.ts";
import { administer, urlOf } from "./postgres-databases.ts";

const names = Object.values(tables).map((table) => `"${getTableName(table)}"`);
/** Small tables are deleted from faster than they are truncated; a replica checks no foreign key meanwhile. */
const emptyAll = [
  "begin",
  "set local session_replication_role = replica",
  ...names.map((name) => `delete from ${name}`),
  "commit",
].join("; ");

export interface WorkerDatabase {
  url: string;
  empty: () => Promise<unknown>;
  leave: () => Promise<void>;
}

/** The database of this vitest worker, made anew from the template. */
export async function createDatabase(template: string): Promise<WorkerDatabase> {
  const name = `${template}_${process.env.VITEST_POOL_ID ?? "1"}`;
  await administer(async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${template}`);
  });
  // Kept open, because the first look at each table is what takes the time.
  const cleaner = new pg.Client({ connectionString: urlOf(name) });
  await cleaner.connect();
  return { url: urlOf(name), empty: () => cleaner.query(emptyAll), leave: () => cleaner.end() };
}
