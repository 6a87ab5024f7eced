import { and, asc, desc, eq, inArray, isNull, or } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mayName } from "#app/domain/person/person.ts";
import type { Consent } from "#app/domain/stakeholder/stakeholder.ts";
import type { Tie } from "./connection.ts";

const { personConnections: connections, persons, stakeholders } = t;

export interface Someone {
  id: string;
  /** Null for who is not named inside. */
  name: string | null;
  stakeholder: { id: string; name: string } | null;
}

/** Every tie of the workspace between people who are not in the trash. */
export async function tiesOf(actor: Actor): Promise<Tie[]> {
  const { fromPersonId: a, toPersonId: b, strength, lastContactOn } = connections;
  return db().select({ a, b, strength, lastContactOn }).from(connections).where(eq(connections.workspaceId, actor.workspaceId));
}

/** These people by id, those in the trash left out. */
export async function someoneById(actor: Actor, ids: readonly string[]): Promise<Map<string, Someone>> {
  const found = new Map<string, Someone>();
  const wanted = [...new Set(ids)];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    for (const row of await namedOf(actor, wanted.slice(at, at + AT_ONCE))) found.set(row.id, someone(row));
  }
  return found;
}

const AT_ONCE = 500;

const namedOf = (actor: Actor, ids: readonly string[]) =>
  db()
    .select({ id: persons.id, name: persons.name, consent: persons.consent, stakeholder: { id: stakeholders.id, name: stakeholders.name } })
    .from(persons)
    .leftJoin(stakeholders, and(eq(stakeholders.id, persons.stakeholderId), isNull(stakeholders.deletedAt)))
    .where(and(eq(persons.workspaceId, actor.workspaceId), isNull(persons.deletedAt), inArray(persons.id, [...ids])));

function someone({ id, name, consent, stakeholder }: { id: string; name: string; consent: Consent; stakeholder: Someone["stakeholder"] }): Someone {
  return { id, name: mayName(consent, "inside") ? name : null, stakeholder };
}

const row = { id: connections.id, fromPersonId: connections.fromPersonId, toPersonId: connections.toPersonId, strength: connections.strength, lastContactOn: connections.lastContactOn, note: connections.note, revision: connections.revision };

/** Who someone knows, the strongest ties first. */
export async function connectionsOfPerson(actor: Actor, personId: string) {
  const rows = await db().select(row).from(connections)
    .where(and(eq(connections.workspaceId, actor.workspaceId), or(eq(connections.fromPersonId, personId), eq(connections.toPersonId, personId))))
    .orderBy(desc(connections.strength), desc(connections.lastContactOn), asc(connections.id));
  const others = rows.map(({ fromPersonId, toPersonId }) => (fromPersonId === personId ? toPersonId : fromPersonId));
  const people = await someoneById(actor, others);
  return rows.flatMap(({ id, strength, lastContactOn, note, revision }, at) => {
    const other = people.get(others[at] ?? "");
    return other ? [{ id, strength, lastContactOn, note, revision, other }] : [];
  });
}

export const CONNECTIONS_PAGE = 50;

/** One page of who knows whom, the latest contact first. */
export async function connectionsOf(actor: Actor, page: number) {
  const ours = eq(connections.workspaceId, actor.workspaceId);
  const [rows, total] = await Promise.all([
    db().select(row).from(connections).where(ours).orderBy(desc(connections.lastContactOn), asc(connections.id)).limit(CONNECTIONS_PAGE).offset((page - 1) * CONNECTIONS_PAGE),
    db().$count(connections, ours),
  ]);
  const people = await someoneById(actor, rows.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]));
  const told = rows.flatMap(({ id, fromPersonId, toPersonId, strength, lastContactOn, note }) => {
    const [from, to] = [people.get(fromPersonId), people.get(toPersonId)];
    return from && to ? [{ id, from, to, strength, lastContactOn, note }] : [];
  });
  return { rows: told, total, pages: Math.max(1, Math.ceil(total / CONNECTIONS_PAGE)) };
}
