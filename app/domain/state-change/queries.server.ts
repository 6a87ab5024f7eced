import { and, desc, eq, inArray } from "drizzle-orm";
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
  return (await statesOfEach(actor, [subjectId])).get(subjectId) ?? [];
}

/** The same of several records, by record. */
export async function statesOfEach(actor: Actor, subjectIds: readonly string[]): Promise<Map<string, StateEntry[]>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await db()
    .select({ subjectId: t.stateChanges.subjectId, id: t.stateChanges.id, state: t.stateChanges.state, on: t.stateChanges.on, note: t.stateChanges.note })
    .from(t.stateChanges)
    .where(and(eq(t.stateChanges.workspaceId, actor.workspaceId), inArray(t.stateChanges.subjectId, [...subjectIds])))
    .orderBy(desc(t.stateChanges.on), desc(t.stateChanges.id));
  const states = new Map<string, StateEntry[]>();
  for (const { subjectId, ...entry } of rows) states.set(subjectId, [...(states.get(subjectId) ?? []), entry]);
  return states;
}
