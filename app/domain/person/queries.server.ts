import { and, asc, desc, eq, inArray, isNull, like, or } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find } from "#app/domain/record/record.server.ts";
import { isErased } from "./person.ts";

const { persons, stakeholders } = t;
const live = (actor: Actor) => and(eq(persons.workspaceId, actor.workspaceId), isNull(persons.deletedAt));
export const PERSONS_PAGE = 50;

/** One page of the people the team knows, by name; searches names and skills. */
export async function personsOf(actor: Actor, { q, page }: { q: string; page: number }) {
  const wanted = `%${folded(q).replace(/[%_]/g, "")}%`;
  const where = and(live(actor), q.trim() ? or(like(persons.searchText, wanted), like(persons.skills, `%${q.trim().replace(/[%_]/g, "")}%`)) : undefined);
  const { id, name, skills, consent } = persons;
  const [rows, total] = await Promise.all([
    db().select({ id, name, skills, consent, stakeholder: { id: stakeholders.id, name: stakeholders.name } }).from(persons)
      .leftJoin(stakeholders, eq(stakeholders.id, persons.stakeholderId)).where(where)
      .orderBy(asc(persons.searchText), asc(id)).limit(PERSONS_PAGE).offset((page - 1) * PERSONS_PAGE),
    db().$count(persons, where),
  ]);
  return { rows, total, pages: Math.max(1, Math.ceil(total / PERSONS_PAGE)) };
}

/** The people of a stakeholder; outside the team, those who consented to be named there. */
export async function personsOfStakeholder(actor: Actor, stakeholderId: string, outside: boolean) {
  return db()
    .select({ id: persons.id, name: persons.name, skills: persons.skills })
    .from(persons)
    .where(and(live(actor), eq(persons.stakeholderId, stakeholderId), outside ? inArray(persons.consent, ["network", "public"]) : undefined))
    .orderBy(asc(persons.searchText));
}

export async function personChoices(actor: Actor) {
  return db()
    .select({ id: persons.id, name: persons.name, stakeholder: stakeholders.name })
    .from(persons)
    .leftJoin(stakeholders, eq(stakeholders.id, persons.stakeholderId))
    .where(live(actor))
    .orderBy(asc(persons.searchText));
}

/** A person with the workshops they attended. */
export async function personSheet(actor: Actor, id: string) {
  const { name, skills, consent, stakeholderId, revision } = await find(actor, persons, id);
  const { workshops, workshopAttendances } = t;
  const attended = await db()
    .select({ id: workshops.id, title: workshops.title, on: workshops.on })
    .from(workshopAttendances)
    .innerJoin(workshops, eq(workshops.id, workshopAttendances.workshopId))
    .where(and(eq(workshopAttendances.workspaceId, actor.workspaceId), eq(workshopAttendances.personId, id), isNull(workshops.deletedAt)))
    .orderBy(desc(workshops.on));
  return { id, name, skills, consent, stakeholderId, revision, erased: isErased(name), attended };
}
