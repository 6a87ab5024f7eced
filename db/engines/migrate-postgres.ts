import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { missingAmong } from "../written-migrations.ts";

/** Any two numbers will do, as long as no other lock uses them: all instances take this one in turn. */
const migrationLock = "727001, 1";

export async function migratePostgres(url: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${migrationLock})`);
    if (missingAmong(await applied(client), folder) === 0) return;
    await client.query("set client_min_messages = warning");
    await migrate(drizzle(client), { migrationsFolder: folder });
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

async function applied(client: pg.Client): Promise<string[]> {
  const table = await client.query("select to_regclass('drizzle.__drizzle_migrations') as name");
  if (!table.rows[0].name) return [];
  const rows = await client.query<{ hash: string }>("select hash from drizzle.__drizzle_migrations");
  return rows.rows.map(({ hash }) => hash);
}
