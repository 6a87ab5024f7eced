import pg from "pg";

const server = process.env.TEST_POSTGRES_URL ?? "";

/** The address of a database on the test server. */
export function urlOf(database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs `work` as the administrator of the test server, one caller at a time: a template is copied by one at once. */
export async function administer(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(727001, 2)");
    await work(client);
  } finally {
    await client.end();
  }
}
