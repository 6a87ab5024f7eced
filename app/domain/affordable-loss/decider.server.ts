import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { insertPerson } from "#app/domain/person/add-person.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

/** Step: the person who decides for an actor: of its side, or of no side; a name not known yet joins that side. */
export async function deciderFor(actor: Actor, stakeholderId: string, named: { personId?: string | null; personName?: string }): Promise<string> {
  if (named.personId) return personOfSide(actor, stakeholderId, named.personId);
  const name = named.personName?.trim() ?? "";
  if (name === "") throw refusal("personId", "deciderMissing");
  return (await personNamed(actor, stakeholderId, name)) ?? (await insertPerson(actor, { name, stakeholderId })).id;
}

async function personOfSide(actor: Actor, stakeholderId: string, id: string): Promise<string> {
  const { persons } = t;
  const [person] = await db()
    .select({ stakeholderId: persons.stakeholderId })
    .from(persons)
    .where(and(eq(persons.workspaceId, actor.workspaceId), eq(persons.id, id), isNull(persons.deletedAt)));
  if (!person) throw refusal("personId", "notOneOfOurs");
  if (person.stakeholderId !== null && person.stakeholderId !== stakeholderId) throw refusal("personId", "deciderOfAnotherSide");
  return id;
}

async function personNamed(actor: Actor, stakeholderId: string, name: string): Promise<string | undefined> {
  const { persons } = t;
  const sameName = and(eq(persons.workspaceId, actor.workspaceId), eq(persons.searchText, folded(name)), isNull(persons.deletedAt));
  const [person] = await db().select({ id: persons.id }).from(persons).where(and(sameName, eq(persons.stakeholderId, stakeholderId)));
  return person?.id;
}
