import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type { sqliteTables } from "./tables.ts";

/** What queries are written against. PostgreSQL handles are cast to it: portable queries only. */
export type Db = BaseSQLiteDatabase<"async", unknown, typeof sqliteTables>;

/** A connection lent to one transaction at a time. */
export interface Connection {
  handle: Db;
  begin(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  release(): void;
}

/** What a database engine offers to the store. */
export interface Engine {
  reader: Db;
  /** The writer, once nobody else writes under this key. */
  lendWriter(key: string): Promise<Connection>;
  /** A reader that sees one state of the data from its first statement to its last. */
  lendSnapshot(): Promise<Connection>;
  ping(): Promise<void>;
  /** A number that another one follows whenever anybody writes anything; null where the engine does not tell at once. */
  stateOfData(): number | null;
  close(): Promise<void>;
}

/** Called before each statement of a writer: throws when the statement belongs to no open transaction. */
export type WriterGuard = () => void;
