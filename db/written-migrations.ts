import { readMigrationFiles } from "drizzle-orm/migrator";

/**
 * How many of the migrations written in `folder` a database lacks. A database of a newer program, or of a first draft of
 * the schema, must not be written to as if it were ours: refused.
 */
export function missingAmong(applied: readonly string[], folder: string): number {
  const written = new Set(readMigrationFiles({ migrationsFolder: folder }).map(({ hash }) => hash));
  if (applied.some((hash) => !written.has(hash)))
    throw new Error("This database was made by another version of the program: use that version, or another database");
  return written.size - new Set(applied).size;
}
