import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { programsOf } from "#app/domain/program/queries.server.ts";
import { names, type CalendarDate } from "./calendar-date.ts";

/** A date and the people it is for: words, and names of known people. */
type Dated = Omit<CalendarDate, "program"> & { programId: string; people: string[] };

/** The dates of a programme; without one, those that name the member, in every programme. By day. */
export async function datesOf(actor: Actor, programId: string | null): Promise<CalendarDate[]> {
  const [programs, ...kinds] = await Promise.all([programsOf(actor), actionDates(actor), workshopDates(actor), decisionDates(actor), promiseDates(actor), partnershipDates(actor)]);
  const known = new Map(programs.map((program) => [program.id, program]));
  const isWanted = (date: Dated) => (programId === null ? date.people.some((words) => names(words, actor.name)) : date.programId === programId);
  return kinds.flat().filter(isWanted).flatMap(({ programId: id, people: _people, ...date }) => {
    const program = known.get(id);
    return program ? [{ ...date, program: { id, slug: program.slug, name: program.name } }] : [];
  }).sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
}

async function actionDates(actor: Actor): Promise<Dated[]> {
  const { id, programId, title, owner, coOwners, dueOn, deliverable, state, createdAt } = t.actions;
  const rows = await db()
    .select({ id, programId, title, owner, coOwners, dueOn, deliverable, state, createdAt, person: t.persons.name })
    .from(t.actions)
    .leftJoin(t.persons, eq(t.persons.id, t.actions.ownerPersonId))
    .where(and(eq(t.actions.workspaceId, actor.workspaceId), isNotNull(dueOn), isNull(t.actions.deletedAt)));
  return rows.filter((row) => row.state !== "done").map((row) => {
    const people = [row.person ?? row.owner, row.coOwners];
    return { kind: "action", id: row.id, programId: row.programId, title: row.title, on: row.dueOn ?? "", about: [...people, row.deliverable].filter(Boolean).join(" · "), people, writtenAt: row.createdAt };
  });
}

async function workshopDates(actor: Actor): Promise<Dated[]> {
  const rows = await db().select().from(t.workshops).where(and(eq(t.workshops.workspaceId, actor.workspaceId), isNotNull(t.workshops.on), isNull(t.workshops.deletedAt)));
  const attended = await db()
    .select({ workshopId: t.workshopAttendances.workshopId, name: t.persons.name })
    .from(t.workshopAttendances)
    .innerJoin(t.persons, eq(t.persons.id, t.workshopAttendances.personId))
    .where(eq(t.workshopAttendances.workspaceId, actor.workspaceId));
  return rows.map(({ id, programId, title, on, hours, place, createdAt }) => ({
    kind: "workshop", id, programId, title, on: on ?? "", about: [hours, place].filter(Boolean).join(" · "), writtenAt: createdAt,
    people: attended.filter(({ workshopId }) => workshopId === id).map(({ name }) => name),
  }));
}

/** Those who may answer find the decisions they are asked for among their own dates. */
async function decisionDates(actor: Actor): Promise<Dated[]> {
  const { deadline, state, workspaceId } = t.decisionRequests;
  const rows = await db().select().from(t.decisionRequests).where(and(eq(workspaceId, actor.workspaceId), eq(state, "open"), isNotNull(deadline)));
  const people = can(actor.role, "decision:answer") ? [actor.name] : [];
  return rows.map((row) => ({ kind: "decision", id: row.id, programId: row.programId, title: row.sentence, on: row.deadline ?? "", about: "", people, writtenAt: row.createdAt }));
}

async function promiseDates(actor: Actor): Promise<Dated[]> {
  const rows = await db()
    .select({ promise: t.promises, person: t.persons.name })
    .from(t.promises)
    .leftJoin(t.persons, eq(t.persons.id, t.promises.ownerPersonId))
    .where(and(eq(t.promises.workspaceId, actor.workspaceId), isNull(t.promises.keptOn), isNull(t.promises.deletedAt)));
  return rows.map(({ promise: { id, programId, what, dueOn, owner, createdAt }, person }) => {
    const people = [person ?? owner];
    return { kind: "promise", id, programId, title: what, on: dueOn, about: people.join(""), people, writtenAt: createdAt };
  });
}

/** What is to come back, and what ends: of a programme, not of one person. */
async function partnershipDates(actor: Actor): Promise<Dated[]> {
  const [loans, agreements] = await Promise.all([
    db().select().from(t.loans).where(and(eq(t.loans.workspaceId, actor.workspaceId), isNotNull(t.loans.dueOn), isNull(t.loans.returnedOn), isNull(t.loans.deletedAt))),
    db().select().from(t.agreements).where(and(eq(t.agreements.workspaceId, actor.workspaceId), isNotNull(t.agreements.untilOn), isNull(t.agreements.deletedAt))),
  ]);
  return [
    ...loans.map(({ id, programId, what, dueOn, createdAt }): Dated => ({ kind: "loan", id, programId, title: what, on: dueOn ?? "", about: "", people: [], writtenAt: createdAt })),
    ...agreements.map(({ id, programId, title, untilOn, createdAt }): Dated => ({ kind: "agreement", id, programId, title, on: untilOn ?? "", about: "", people: [], writtenAt: createdAt })),
  ];
}
