import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { attachmentsOf } from "#app/domain/attachment/queries.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { pairsToVote, roomOf, votesOf } from "#app/domain/room/queries.server.ts";
import type { ReportFacts } from "./facts.ts";

export type NamedPair = Awaited<ReturnType<typeof pairsToVote>>[number];

/** Everything a workshop gathered. A person is named when they agreed to be, outside the team: the report is sent to all. */
export async function reportFacts(actor: Actor, workshopId: string, nameOf: (pair: NamedPair) => string): Promise<ReportFacts> {
  const workshop = await find(actor, t.workshops, workshopId);
  const [program, workspace, people, questions, lines, votes, actions, observations, files] = await Promise.all([
    find(actor, t.programs, workshop.programId),
    db().select({ name: t.workspaces.name }).from(t.workspaces).where(eq(t.workspaces.id, actor.workspaceId)),
    peopleAt(actor, workshopId), questionsOfWorkshop(actor, workshopId), linesOf(actor, workshopId),
    votesAt(actor, workshop, nameOf), actionsOf(actor, workshopId), observationsOf(actor, workshopId), attachmentsOf(actor, "workshop", workshopId),
  ]);
  const { title, kind, on, hours, place, theme, challenge, agenda, notes } = workshop;
  const named = people.filter(({ consent }) => consent === "network" || consent === "public");
  return {
    program: program.name, organisation: workspace[0]?.name ?? "", title, kind, on, hours, place, theme, challenge, agenda, notes,
    facilitator: await facilitatorOf(actor, workshop.facilitatorPersonId),
    present: named.map(({ name, stakeholder }) => ({ name, stakeholder })), unnamed: people.length - named.length,
    questions, lines, votes, actions, observations, captions: files.items.map(({ caption }) => caption).filter((caption) => caption !== ""),
  };
}

async function peopleAt(actor: Actor, workshopId: string) {
  const { workshopAttendances: attendances, persons, stakeholders } = t;
  return db()
    .select({ name: persons.name, consent: persons.consent, stakeholder: stakeholders.name })
    .from(attendances)
    .innerJoin(persons, and(eq(persons.id, attendances.personId), eq(persons.workspaceId, attendances.workspaceId)))
    .leftJoin(stakeholders, eq(stakeholders.id, persons.stakeholderId))
    .where(and(eq(attendances.workspaceId, actor.workspaceId), eq(attendances.workshopId, workshopId), isNull(persons.deletedAt)))
    .orderBy(asc(persons.searchText));
}

async function facilitatorOf(actor: Actor, id: string | null): Promise<string | null> {
  if (!id) return null;
  const [person] = await db().select({ name: t.persons.name, consent: t.persons.consent }).from(t.persons).where(and(eq(t.persons.workspaceId, actor.workspaceId), eq(t.persons.id, id)));
  return person && (person.consent === "network" || person.consent === "public") ? person.name : null;
}

/** The open questions that a workshop takes up, in their order. */
export async function questionsOfWorkshop(actor: Actor, workshopId: string) {
  const { workshopQuestions: taken, openQuestions } = t;
  return db()
    .select({ id: openQuestions.id, text: openQuestions.question })
    .from(taken)
    .innerJoin(openQuestions, and(eq(openQuestions.id, taken.questionId), eq(openQuestions.workspaceId, taken.workspaceId), isNull(openQuestions.deletedAt)))
    .where(and(eq(taken.workspaceId, actor.workspaceId), eq(taken.workshopId, workshopId)))
    .orderBy(asc(taken.position), asc(taken.id));
}

/** Every line said, sorted or not. */
export async function linesOf(actor: Actor, workshopId: string): Promise<ReportFacts["lines"]> {
  const { capturedLines: lines, roomPhones: phones } = t;
  const rows = await db()
    .select({ id: lines.id, text: lines.text, kind: lines.kind, by: phones.nickname, sortedInto: lines.sortedInto, sortedIntoId: lines.sortedIntoId })
    .from(lines)
    .leftJoin(phones, eq(phones.id, lines.roomPhoneId))
    .where(and(eq(lines.workspaceId, actor.workspaceId), eq(lines.workshopId, workshopId), isNull(lines.deletedAt)))
    .orderBy(asc(lines.createdAt), asc(lines.position), asc(lines.id));
  return rows.map(({ by, sortedInto, sortedIntoId, ...row }) => ({
    ...row, by: by ?? "", became: row.kind && sortedInto && sortedIntoId ? { kind: row.kind, id: sortedIntoId } : null,
  }));
}

async function votesAt(actor: Actor, workshop: { id: string; programId: string }, nameOf: (pair: NamedPair) => string): Promise<ReportFacts["votes"]> {
  const room = await roomOf(actor, workshop.id);
  if (!room) return [];
  const [pairs, votes] = await Promise.all([pairsToVote(actor, { programId: workshop.programId, pairIds: room.pairIds }), votesOf({ actor, roomId: room.id, workshopId: workshop.id })]);
  return pairs.map((pair) => ({ pair: nameOf(pair), voices: votes[pair.id] ?? 0 })).sort((a, b) => b.voices - a.voices);
}

async function actionsOf(actor: Actor, workshopId: string): Promise<ReportFacts["actions"]> {
  const { title, owner, dueOn, deliverable, workspaceId, sourceId, deletedAt, id } = t.actions;
  return db().select({ title, owner, dueOn, deliverable }).from(t.actions).where(and(eq(workspaceId, actor.workspaceId), eq(sourceId, workshopId), isNull(deletedAt))).orderBy(asc(id));
}

async function observationsOf(actor: Actor, workshopId: string): Promise<string[]> {
  const { what, workspaceId, workshopId: seenAt, deletedAt, id } = t.observations;
  const rows = await db().select({ what }).from(t.observations).where(and(eq(workspaceId, actor.workspaceId), eq(seenAt, workshopId), isNull(deletedAt))).orderBy(asc(id));
  return rows.map((row) => row.what);
}
