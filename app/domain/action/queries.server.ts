import { and, eq, isNotNull, isNull } from "drizzle-orm";
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
  const controls = await controlledBy(actor, programId);
  return rows.sort(byUrgency).map((row) => ({ ...row, overdue: isOverdue(row, actor.today), controls: row.sourceKind === "risk" ? [] : controls.filter(({ actionId }) => actionId === row.id) }));
}
export type ActionRow = Awaited<ReturnType<typeof actionsOf>>[number];

/** The risks that an action of the programme keeps in hand, whatever it was decided for. */
async function controlledBy(actor: Actor, programId: string) {
  const { id, statement, controlActionId: actionId } = t.impacts;
  return db()
    .select({ id, statement, actionId })
    .from(t.impacts)
    .where(and(eq(t.impacts.workspaceId, actor.workspaceId), eq(t.impacts.programId, programId), isNotNull(actionId), isNull(t.impacts.deletedAt)));
}
