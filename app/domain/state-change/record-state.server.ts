import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

type Subject = { kind: "commitment" | "stakeholder" | "pair"; id: string };

/** Adds a line to the dated history of a record. Called inside the write of the change, which journals it. */
export async function recordState(actor: Actor, subject: Subject, entry: { state: string; on: string; note?: string }): Promise<void> {
  await db().insert(t.stateChanges).values({
    workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId,
    subjectKind: subject.kind, subjectId: subject.id, state: entry.state, on: entry.on, note: entry.note ?? "",
  });
}

/** The day of something that happened: today when not said, never after today. */
export function dayOfFact(actor: Actor, on: string | null | undefined, field = "on"): string {
  if (on && on > actor.today) throw refusal(field, "dayInTheFuture");
  return on ?? actor.today;
}
