import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { missingAmong } from "../written-migrations.ts";

export function migrateSqlite(file: string, folder: string): void {
  const database = new Database(file);
  try {
    database.pragma("journal_mode = WAL");
    database.pragma("busy_timeout = 5000");
    if (missingAmong(applied(database), folder) > 0) bringUpToDate(database, folder);
  } finally {
    database.close();
  }
}

function bringUpToDate(database: Database.Database, folder: string): void {
  // A rebuilt table is dropped: with foreign keys on, its children would be deleted with it, and inside the
  // migrator's transaction this pragma does nothing.
  database.pragma("foreign_keys = OFF");
  migrate(drizzle(database), { migrationsFolder: folder });
  const broken = database.pragma("foreign_key_check") as { table: string }[];
  if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows without their parent (${broken[0]?.table})`);
}

function applied(database: Database.Database): string[] {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  return table ? database.prepare<[], string>("SELECT hash FROM __drizzle_migrations").pluck().all() : [];
}
