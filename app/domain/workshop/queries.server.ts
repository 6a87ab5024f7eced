import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";

const { workshops, workshopAttendances: attendances, workshopOutcomes: outcomes, persons } = t;

export async function workshopsOf(actor: Actor, programId: string) {
  const { id, kind, title, on, place } = workshops;
  const rows = await db()
    .select({ id, kind, title, on, place, present: count(attendances.id) })
    .from(workshops)
    .leftJoin(attendances, eq(attendances.workshopId, id))
    .where(and(eq(workshops.workspaceId, actor.workspaceId), eq(workshops.programId, programId), isNull(workshops.deletedAt)))
    .groupBy(id, kind, title, on, place);
  return rows.sort((a, b) => (b.on ?? "9999").localeCompare(a.on ?? "9999") || b.id.localeCompare(a.id));
}

export async function workshopChoices(actor: Actor, programId: string) {
  return (await workshopsOf(actor, programId)).map(({ id, title }) => ({ id, title }));
}

/** A workshop, or NotFound. */
export const workshopRow = (actor: Actor, id: string) => find(actor, workshops, id);

/** A workshop with who was there and everything it produced. */
export async function workshopSheet(actor: Actor, id: string) {
  const row = await find(actor, workshops, id);
  const ours = (table: { workspaceId: typeof attendances.workspaceId; workshopId: typeof attendances.workshopId }) => and(eq(table.workspaceId, actor.workspaceId), eq(table.workshopId, id));
  const [present, produced, actions, quotes, observations] = await Promise.all([
    db().select({ id: persons.id, name: persons.name }).from(attendances).innerJoin(persons, eq(persons.id, attendances.personId)).where(ours(attendances)).orderBy(asc(persons.searchText)),
    db().select({ outcomeId: outcomes.outcomeId }).from(outcomes).where(and(eq(outcomes.workspaceId, actor.workspaceId), eq(outcomes.workshopId, id))),
    actionsFrom(actor, id), quotesFrom(actor, id), observationsFrom(actor, id),
  ]);
  const { programId, iterationId, kind, title, on, hours, place, facilitatorPersonId, theme, challenge, notes, revision } = row;
  return {
    id, programId, iterationId, kind, title, on, hours, place, facilitatorPersonId, theme, challenge, notes, revision,
    present, outcomeIds: produced.map(({ outcomeId }) => outcomeId), actions, quotes, observations,
  };
}

const actionsFrom = (actor: Actor, id: string) =>
  db().select({ id: t.actions.id, title: t.actions.title, state: t.actions.state, dueOn: t.actions.dueOn }).from(t.actions)
    .where(and(eq(t.actions.workspaceId, actor.workspaceId), eq(t.actions.sourceId, id), isNull(t.actions.deletedAt))).orderBy(asc(t.actions.id));

const quotesFrom = (actor: Actor, id: string) =>
  db().select({ id: t.quotes.id, text: t.quotes.text, author: t.quotes.author }).from(t.quotes)
    .where(and(eq(t.quotes.workspaceId, actor.workspaceId), eq(t.quotes.workshopId, id), isNull(t.quotes.deletedAt))).orderBy(asc(t.quotes.id));

const observationsFrom = (actor: Actor, id: string) =>
  db().select({ id: t.observations.id, what: t.observations.what, on: t.observations.on }).from(t.observations)
    .where(and(eq(t.observations.workspaceId, actor.workspaceId), eq(t.observations.workshopId, id), isNull(t.observations.deletedAt))).orderBy(desc(t.observations.on));
