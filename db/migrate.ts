import { fileURLToPath } from "node:url";
import { engineOf, type EngineName } from "./tables.ts";

/** Where `db/migrations` is when the program runs from its source; a bundle says where it put them. */
export const migrationsFolder = (engine: EngineName): string =>
  fileURLToPath(new URL(`./migrations/${engine}`, import.meta.url));

/** Brings the database at `url` to the present schema, creating it when it is empty. Each engine is loaded only when used. */
export async function migrateStore(url: string, folder = migrationsFolder(engineOf(url))): Promise<void> {
  if (engineOf(url) === "postgres") {
    const { migratePostgres } = await import("./engines/migrate-postgres.ts");
    await migratePostgres(url, folder);
    return;
  }
  const { migrateSqlite } = await import("./engines/migrate-sqlite.ts");
  migrateSqlite(url.replace(/^file:/, ""), folder);
}
