import type { Db } from "./handle.ts";
import { db } from "./store.ts";

const known = new WeakMap<Db, Map<string, unknown>>();

/**
 * A hot read, built and prepared once per connection: `prepared("workspaceBySlug", (db) => db.select()…)` and then
 * `.execute({ slug })` for its `sql.placeholder("slug")`. The name must be unique in the program.
 */
export function prepared<P>(name: string, build: (db: Db) => { prepare(): P }): P {
  const handle = db();
  const statements = known.get(handle) ?? new Map<string, unknown>();
  known.set(handle, statements);
  if (!statements.has(name)) {
    // PostgreSQL wants the name; SQLite, whose types are used on both, takes none.
    const query = build(handle) as { prepare(name: string): P };
    statements.set(name, query.prepare(name));
  }
  return statements.get(name) as P;
}
