import { asc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { isErased } from "#app/domain/person/person.ts";
import type { KnownName } from "./names-apart.ts";

/** Everyone the workspace knows by name: people, and members under each name they had. */
export async function knownNames(actor: Actor): Promise<KnownName[]> {
  const [people, members] = [
    await db().select({ token: t.persons.token, name: t.persons.name }).from(t.persons).where(eq(t.persons.workspaceId, actor.workspaceId)).orderBy(asc(t.persons.id)),
    await db().select({ token: t.members.token, name: t.accounts.name }).from(t.members).innerJoin(t.accounts, eq(t.accounts.id, t.members.accountId)).where(eq(t.members.workspaceId, actor.workspaceId)).orderBy(asc(t.members.id)),
  ];
  const former = await db().select({ token: t.names.token, name: t.names.name }).from(t.names).where(eq(t.names.workspaceId, actor.workspaceId)).orderBy(asc(t.names.id));
  return [...former, ...members, ...people].filter(({ name }) => name.trim() !== "" && !isErased(name));
}
