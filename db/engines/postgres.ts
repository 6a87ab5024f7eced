import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Connection, Db, Engine, WriterGuard } from "../handle.ts";
import { tables as schema } from "../tables.ts";

const readOnly = "set default_transaction_read_only = on";

/** Opens a migrated database: a pool that can only read, and one for the transactions of `write`. */
export function openPostgres(url: string, guard: WriterGuard): Engine {
  const readers = pool(url, (client) => client.query(readOnly));
  const writers = pool(url);
  const handleOf = handles(guard);
  return {
    reader: drizzle(readers, { schema }) as unknown as Db,
    async lendWriter(key) {
      const { client, handle } = handleOf(await writers.connect());
      return connection(client, handle, async () => {
        await client.query("begin");
        // Two people of one workspace take turns, as they do on SQLite; workspaces do not wait for each other.
        await client.query("select pg_advisory_xact_lock(hashtext($1))", [key]);
      });
    },
    async lendSnapshot() {
      const client = inTurn(await readers.connect());
      const handle = drizzle(client, { schema }) as unknown as Db;
      return connection(client, handle, async () => {
        // The state that is seen is fixed by the first statement.
        await client.query("begin isolation level repeatable read read only; select 1");
      });
    },
    stateOfData: () => null,
    ping: async () => void (await readers.query("select 1")),
    async close() {
      await Promise.all([readers.end(), writers.end()]);
    },
  };
}

function pool(url: string, onConnect?: (client: pg.ClientBase) => Promise<unknown>): pg.Pool {
  const created = new pg.Pool({
    connectionString: url,
    max: 10,
    onConnect: async (client) => void (await onConnect?.(client)),
  });
  // The server may close an idle connection: the pool replaces it, and the next query reports what lasts.
  created.on("error", () => {});
  return created;
}

type Writer = { client: pg.PoolClient; handle: Db };

/** One handle for the life of each writer connection: making one walks the whole schema. */
function handles(guard: WriterGuard): (client: pg.PoolClient) => Writer {
  const known = new WeakMap<pg.PoolClient, Writer>();
  return (lent) => {
    const writer = known.get(lent) ?? writerOn(inTurn(lent), guard);
    known.set(lent, writer);
    return writer;
  };
}

const writerOn = (client: pg.PoolClient, guard: WriterGuard): Writer => ({ client, handle: drizzle(client, { schema, logger: { logQuery: guard } }) as unknown as Db });

/** A connection answers one statement at a time: those of a transaction that are asked at once wait for each other. */
function inTurn(client: pg.PoolClient): pg.PoolClient {
  const ask = client.query.bind(client) as (...asked: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const query = (...asked: unknown[]): Promise<unknown> => {
    const answer = last.then(() => ask(...asked));
    last = answer.catch(() => undefined);
    return answer;
  };
  return new Proxy(client, { get: (target, name): unknown => (name === "query" ? query : Reflect.get(target, name, target)) });
}

function connection(client: pg.PoolClient, handle: Db, begin: () => Promise<void>): Connection {
  let broken = false;
  return {
    handle,
    begin,
    commit: async () => void (await client.query("commit")),
    rollback: async () => void (await client.query("rollback").catch(() => (broken = true))),
    release: () => client.release(broken),
  };
}
