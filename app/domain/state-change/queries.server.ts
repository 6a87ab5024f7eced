import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

export interface StateEntry {
  id: string;
  state: string;
  on: string;
  note: string;
}

/** The dated states of a record, the latest first. */
export async function statesOf(actor: Actor, subjectId: string): Promise<StateEntry[]> {
  return db()
    .select({ id: t.stateChanges.id, state: t.stateChanges.state, on: t.stateChanges.on, note: t.stateChanges.note })
    .from(t.stateChanges)
    .where(and(eq(t.stateChanges.workspaceId, actor.workspaceId), eq(t.stateChanges.subjectId, subjectId)))
    .orderBy(desc(t.stateChanges.on), desc(t.stateChanges.id));
}
