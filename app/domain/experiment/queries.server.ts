import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** The experiments of an iteration, by day. */
export async function experimentsOf(actor: Actor, iterationId: string) {
  const { id, kind, title, on } = t.experiments;
  return db()
    .select({ id, kind, title, on })
    .from(t.experiments)
    .where(and(eq(t.experiments.workspaceId, actor.workspaceId), eq(t.experiments.iterationId, iterationId), isNull(t.experiments.deletedAt)))
    .orderBy(asc(on), asc(id));
}
