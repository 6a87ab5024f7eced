import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateWithSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migrateWithPostgres } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { engineOf, type EngineName } from "./tables.ts";

/** Any two numbers will do, as long as no other lock uses them: all instances take this one in turn. */
const migrationLock = "727001, 1";

/** Where `db/migrations` is when the program runs from its source; a bundle says where it put them. */
export const migrationsFolder = (engine: EngineName): string =>
  fileURLToPath(new URL(`./migrations/${engine}`, import.meta.url));

/** Brings the database at `url` to the present schema, creating it when it is empty. */
export async function migrateStore(url: string, folder = migrationsFolder(engineOf(url))): Promise<void> {
  if (engineOf(url) === "postgres") await migratePostgres(url, folder);
  else migrateSqlite(url.replace(/^file:/, ""), folder);
}

function migrateSqlite(file: string, folder: string): void {
  const database = new Database(file);
  try {
    database.pragma("journal_mode = WAL");
    database.pragma("busy_timeout = 5000");
    // A rebuilt table is dropped: with foreign keys on, its children would be deleted with it, and inside the
    // migrator's transaction this pragma does nothing.
    database.pragma("foreign_keys = OFF");
    refuseUnknown(appliedToSqlite(database), folder);
    migrateWithSqlite(drizzleSqlite(database), { migrationsFolder: folder });
    const broken = database.pragma("foreign_key_check") as { table: string }[];
    if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows without their parent (${broken[0]?.table})`);
  } finally {
    database.close();
  }
}

async function migratePostgres(url: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${migrationLock})`);
    refuseUnknown(await appliedToPostgres(client), folder);
    await client.query("set client_min_messages = warning");
    await migrateWithPostgres(drizzlePostgres(client), { migrationsFolder: folder });
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

function appliedToSqlite(database: Database.Database): string[] {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  return table ? database.prepare<[], string>("SELECT hash FROM __drizzle_migrations").pluck().all() : [];
}

async function appliedToPostgres(client: pg.Client): Promise<string[]> {
  const table = await client.query("select to_regclass('drizzle.__drizzle_migrations') as name");
  if (!table.rows[0].name) return [];
  const applied = await client.query<{ hash: string }>("select hash from drizzle.__drizzle_migrations");
  return applied.rows.map(({ hash }) => hash);
}

/** A database of a newer program, or of a first draft of the schema, must not be written to as if it were ours. */
function refuseUnknown(applied: string[], folder: string): void {
  const known = new Set(readMigrationFiles({ migrationsFolder: folder }).map(({ hash }) => hash));
  if (applied.some((hash) => !known.has(hash)))
    throw new Error("This database was made by another version of the program: use that version, or another database");
}
