import { and, asc, count, desc, eq, inArray, isNull, like, ne, or } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find } from "#app/domain/record/record.server.ts";
import type { Consent } from "#app/domain/stakeholder/stakeholder.ts";
import { isErased, mayName } from "./person.ts";

const { persons, stakeholders } = t;
const live = (actor: Actor) => and(eq(persons.workspaceId, actor.workspaceId), isNull(persons.deletedAt));
export const PERSONS_PAGE = 50;

export const PERSON_SORTS = ["name", "stakeholder"] as const;

export interface PersonsFilter {
  q: string;
  consent?: Consent | null;
  sort?: (typeof PERSON_SORTS)[number];
  page: number;
}

const likeness = (text: string) => `%${text.trim().replace(/[%_\\]/g, "")}%`;

/** One page of the people the team knows; searches names, skills and organisations. Whoever does not keep the records reads no name that is to be shown nowhere. */
export async function personsOf(actor: Actor, { q, consent: wanted, sort = "name", page }: PersonsFilter) {
  const keeps = can(actor.role, "person:write");
  const { id, name, skills, consent } = persons;
  const byName = keeps ? like(persons.searchText, likeness(folded(q))) : and(like(persons.searchText, likeness(folded(q))), ne(consent, "nowhere"));
  const where = and(
    live(actor), wanted ? eq(consent, wanted) : undefined,
    q.trim() ? or(byName, like(skills, likeness(q)), like(stakeholders.searchText, likeness(folded(q)))) : undefined,
  );
  const orders = { name: [asc(persons.searchText)], stakeholder: [asc(stakeholders.searchText), asc(persons.searchText)] };
  const [rows, [counted]] = await Promise.all([
    db().select({ id, name, skills, consent, stakeholder: { id: stakeholders.id, name: stakeholders.name } }).from(persons)
      .leftJoin(stakeholders, eq(stakeholders.id, persons.stakeholderId)).where(where)
      .orderBy(...orders[sort], asc(id)).limit(PERSONS_PAGE).offset((page - 1) * PERSONS_PAGE),
    db().select({ total: count() }).from(persons).leftJoin(stakeholders, eq(stakeholders.id, persons.stakeholderId)).where(where),
  ]);
  const total = counted?.total ?? 0;
  return { rows: rows.map((row) => ({ ...row, name: shownTo(actor, row) })), total, pages: Math.max(1, Math.ceil(total / PERSONS_PAGE)) };
}

/** The name as the actor may read it inside: whoever keeps the records reads all of them; null when it is to be shown nowhere. */
export const shownTo = (actor: Actor, { name, consent }: { name: string; consent: Consent }): string | null =>
  can(actor.role, "person:write") || mayName(consent, "inside") ? name : null;

const MOST_CHOICES = 50;

/** People to choose from by a few letters of their name or organisation: the first ones, and how many there are. */
export async function personsNamed(actor: Actor, q: string, exceptId: string) {
  const { id, name } = persons;
  const where = and(live(actor), ne(id, exceptId), q.trim() ? or(like(persons.searchText, likeness(folded(q))), like(stakeholders.searchText, likeness(folded(q)))) : undefined);
  const joined = eq(stakeholders.id, persons.stakeholderId);
  const [rows, [counted]] = await Promise.all([
    db().select({ id, name, stakeholder: stakeholders.name }).from(persons).leftJoin(stakeholders, joined).where(where).orderBy(asc(persons.searchText), asc(id)).limit(MOST_CHOICES),
    db().select({ total: count() }).from(persons).leftJoin(stakeholders, joined).where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** The people of a stakeholder; outside the team, those who consented to be named there. */
export async function personsOfStakeholder(actor: Actor, stakeholderId: string, outside: boolean) {
  const rows = await db()
    .select({ id: persons.id, name: persons.name, skills: persons.skills, consent: persons.consent })
    .from(persons)
    .where(and(live(actor), eq(persons.stakeholderId, stakeholderId), outside ? inArray(persons.consent, ["network", "public"]) : undefined))
    .orderBy(asc(persons.searchText));
  return rows.map(({ id, skills, ...row }) => ({ id, skills, name: outside ? row.name : shownTo(actor, row) }));
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
  return { id, name: shownTo(actor, { name, consent }), skills, consent, stakeholderId, revision, erased: isErased(name), attended };
}
