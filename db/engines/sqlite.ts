import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Connection, Db, Engine, WriterGuard } from "../handle.ts";
import { sqliteTables as schema } from "../tables.ts";

/** FULL survives a power cut; OFF is for databases that are thrown away. */
export type Synchronous = "FULL" | "OFF";

/** Opens a migrated file: one connection writes, others read beside it (WAL) and can do nothing else. */
export function openSqlite(file: string, guard: WriterGuard, synchronous: Synchronous = "FULL"): Engine {
  const writer = connect(file, 8_000);
  writer.pragma("journal_mode = WAL");
  writer.pragma(`synchronous = ${synchronous}`);
  writer.pragma("foreign_keys = ON");
  const writerHandle = drizzle(writer, { schema, logger: { logQuery: guard } }) as unknown as Db;
  const reader = connectReader(file);
  const takeTurn = turns();
  return {
    reader: drizzle(reader, { schema }) as unknown as Db,
    async lendWriter() {
      const release = await takeTurn();
      return connection(writer, writerHandle, "BEGIN IMMEDIATE", release);
    },
    async lendSnapshot() {
      const snapshot = connectReader(file);
      const handle = drizzle(snapshot, { schema }) as unknown as Db;
      // The state that a deferred transaction sees is fixed by its first read.
      return connection(snapshot, handle, "BEGIN; SELECT count(*) FROM sqlite_schema", () => snapshot.close());
    },
    // Told of other connections only: the reader never writes, so each write of this process or another counts.
    stateOfData: () => Number(reader.pragma("data_version", { simple: true })),
    ping: async () => void reader.prepare("SELECT 1").get(),
    async close() {
      reader.close();
      writer.close();
    },
  };
}

/** `cache` in KiB: what it does not hold is most often still in the memory of the system. */
function connect(file: string, cache: number): Database.Database {
  const database = new Database(file);
  database.pragma("busy_timeout = 5000");
  database.pragma(`cache_size = -${cache}`);
  return rememberStatements(database);
}

const MOST_STATEMENTS = 300;

/** Compiling a statement costs more than running most of them: the latest ones are kept, by their text. */
function rememberStatements(database: Database.Database): Database.Database {
  const compile = database.prepare.bind(database);
  const known = new Map<string, Database.Statement>();
  const remembered = (text: string): Database.Statement => {
    const statement = known.get(text) ?? compile(text);
    known.delete(text);
    known.set(text, statement);
    const [oldest] = known.keys();
    if (known.size > MOST_STATEMENTS && oldest !== undefined) known.delete(oldest);
    // Whoever asked before may have asked for arrays.
    return statement.reader ? statement.raw(false) : statement;
  };
  return Object.assign(database, { prepare: remembered });
}

function connectReader(file: string): Database.Database {
  const database = connect(file, 16_000);
  database.pragma("query_only = ON");
  return database;
}

function connection(database: Database.Database, handle: Db, begin: string, release: () => void): Connection {
  return {
    handle,
    begin: async () => void database.exec(begin),
    commit: async () => void database.exec("COMMIT"),
    rollback: async () => void (database.inTransaction && database.exec("ROLLBACK")),
    release,
  };
}

/** A queue for the only writer: each caller waits for the one before, then calls what it was given to let the next in. */
function turns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const previous = last;
    let release = () => {};
    last = new Promise((resolve) => (release = resolve));
    await previous;
    return release;
  };
}
