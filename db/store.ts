import { AsyncLocalStorage } from "node:async_hooks";
import type { Synchronous } from "./engines/sqlite.ts";
import type { Connection, Db, Engine } from "./handle.ts";
import { engineOf, engine as chosenEngine } from "./tables.ts";

interface Transaction {
  kind: "write" | "snapshot";
  handle: Db;
  ended: boolean;
}

interface Store {
  engine: Engine | null;
  transactions: AsyncLocalStorage<Transaction>;
}

/** Entry points that are bundled apart share one store through this symbol. */
const place = Symbol.for("courtepointe.store");
const shared = globalThis as { [place]?: Store };
const store: Store = (shared[place] ??= { engine: null, transactions: new AsyncLocalStorage() });

interface StoreOptions {
  /** A path, `file:path`, or `postgres://…` of the engine that DATABASE_URL names. */
  url: string;
  synchronous?: Synchronous;
}

/** Opens the database of this process, already migrated (see migrate.ts). Refuses a second one. */
export async function openStore({ url, synchronous }: StoreOptions): Promise<void> {
  if (engineOf(url) !== chosenEngine) throw new Error(`DATABASE_URL chose ${chosenEngine}: it must name the same database`);
  if (store.engine) throw new Error("The store is open already");
  store.engine = await openEngine(url, synchronous);
}

/** Each engine is loaded only when it is used. */
async function openEngine(url: string, synchronous?: Synchronous): Promise<Engine> {
  if (engineOf(url) === "postgres") {
    const { openPostgres } = await import("./engines/postgres.ts");
    return openPostgres(url, refuseOutsideTransaction);
  }
  const { openSqlite } = await import("./engines/sqlite.ts");
  return openSqlite(url.replace(/^file:/, ""), refuseOutsideTransaction, synchronous);
}

export async function closeStore(): Promise<void> {
  const open = store.engine;
  store.engine = null;
  await open?.close();
}

function opened(): Engine {
  if (!store.engine) throw new Error("The store is not open");
  return store.engine;
}

/** The handle for the next query: the transaction inside `write` and `readConsistently`, else one that can only read. */
export function db(): Db {
  return current()?.handle ?? opened().reader;
}

function current(): Transaction | undefined {
  const transaction = store.transactions.getStore();
  if (transaction?.ended) throw new Error("A query was left un-awaited: its transaction has ended");
  return transaction;
}

/** A handle kept from a transaction must not write after it, nor into somebody else's. */
function refuseOutsideTransaction(): void {
  if (current()?.kind !== "write") throw new Error("A handle of `write` was used outside of it");
}

/**
 * Runs `fn` in a transaction, alone under its key (a workspace id, or a name for what belongs to none); an error undoes
 * everything. Await nothing but the database inside. Refuses to be nested.
 */
export async function write<T>(workspaceKey: string, fn: (db: Db) => Promise<T>): Promise<T> {
  if (current()) throw new Error("write() inside another transaction: let the outer one do the work");
  return transact("write", await opened().lendWriter(workspaceKey), fn);
}

/** Runs `fn` on one state of the data, however long it reads: for exports. Inside a transaction it is that transaction. */
export async function readConsistently<T>(fn: (db: Db) => Promise<T>): Promise<T> {
  const outer = current();
  if (outer) return fn(outer.handle);
  return transact("snapshot", await opened().lendSnapshot(), fn);
}

async function transact<T>(kind: Transaction["kind"], connection: Connection, fn: (db: Db) => Promise<T>): Promise<T> {
  const transaction: Transaction = { kind, handle: connection.handle, ended: false };
  try {
    await connection.begin();
    // Awaited inside: a query that `fn` gives back runs only when it is awaited.
    const result = await store.transactions.run(transaction, async () => await fn(connection.handle));
    transaction.ended = true;
    await connection.commit();
    return result;
  } catch (error) {
    transaction.ended = true;
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}

/** Whether the database answers, for /healthz: throws when it does not. */
export const pingStore = (): Promise<void> => opened().ping();

/** Read before and after: when both are the same number, nothing was written in between. Null: not known, or inside a transaction. */
export const stateOfData = (): number | null => (current() ? null : opened().stateOfData());
