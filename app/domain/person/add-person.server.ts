import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { create, mustBeOurs } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { Consent } from "#app/domain/stakeholder/stakeholder.ts";

export interface NewPerson {
  name: string;
  stakeholderId?: string | null;
  skills?: string;
  /** Inside the team when not said. */
  consent?: Consent | null;
}

/** Someone who works for a stakeholder, or for none yet. Refuses the same name twice in one organisation. */
export async function addPerson(actor: Actor, input: NewPerson): Promise<{ id: string; token: string }> {
  return write(actor.workspaceId, () => insertPerson(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertPerson(actor: Actor, { name, stakeholderId = null, skills = "", consent }: NewPerson): Promise<{ id: string; token: string }> {
  await mustBeOurs(actor, t.stakeholders, "stakeholderId", [stakeholderId]);
  await requireNewPerson(actor, name, stakeholderId);
  const token = randomUUID();
  const values = { name, searchText: folded(name), stakeholderId, skills, consent: consent ?? "inside", token };
  const { id } = await create(actor, t.persons, { kind: "person" }, values);
  await keepName(actor, token, name);
  return { id, token };
}

/** Keeps a name as it was, apart from the journal that speaks of its token. */
export async function keepName(actor: Actor, token: string, name: string): Promise<void> {
  await db().insert(t.names).values({ workspaceId: actor.workspaceId, token, name, since: actor.now });
}

export async function requireNewPerson(actor: Actor, name: string, stakeholderId: string | null, exceptId?: string): Promise<void> {
  const { persons } = t;
  const rows = await db()
    .select({ id: persons.id })
    .from(persons)
    .where(and(
      eq(persons.workspaceId, actor.workspaceId),
      eq(persons.searchText, folded(name)),
      stakeholderId ? eq(persons.stakeholderId, stakeholderId) : isNull(persons.stakeholderId),
      isNull(persons.deletedAt),
    ));
  if (rows.some((row) => row.id !== exceptId)) throw refusal("name", "personTwice", { name });
}
