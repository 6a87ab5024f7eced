import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { byUrgency, isOverdue } from "./action.ts";

/** The actions of a programme, what is late first. */
export async function actionsOf(actor: Actor, programId: string) {
  const { id, title, owner, coOwners, ownerPersonId, dueOn, doneOn, deliverable, deliverableKind, state, parentId, sourceKind, sourceId, conditionState, revision, position, labels, description, externalId } = t.actions;
  const rows = await db()
    .select({ id, title, owner, coOwners, ownerPersonId, dueOn, doneOn, deliverable, deliverableKind, state, parentId, sourceKind, sourceId, conditionState, revision, position, labels, description, externalId, ownerPerson: t.persons.name })
    .from(t.actions)
    .leftJoin(t.persons, eq(t.persons.id, ownerPersonId))
    .where(and(eq(t.actions.workspaceId, actor.workspaceId), eq(t.actions.programId, programId), isNull(t.actions.deletedAt)));
  return rows.sort(byUrgency).map((row) => ({ ...row, overdue: isOverdue(row, actor.today) }));
}
export type ActionRow = Awaited<ReturnType<typeof actionsOf>>[number];
