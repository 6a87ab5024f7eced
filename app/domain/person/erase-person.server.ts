import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find } from "#app/domain/record/record.server.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { ERASED_NAME } from "./person.ts";
import { PERSONAL } from "./revise-person.server.ts";

/** Removes a person on their request: every name kept under their token is blanked, the token and what it signed stay. Owners only. */
export async function erasePerson(actor: Actor, { id }: { id: string }): Promise<void> {
  if (!can(actor.role, "workspace:administer")) throw new Forbidden();
  await write(actor.workspaceId, async () => {
    await find(actor, t.persons, id);
    const alike = await mergedPersons(actor, id);
    for (const one of alike) await blank(actor, one);
    await forgetMergedWords(actor, alike.map((one) => one.id));
    await audit(actor, { event: "changed", kind: "person", id, field: "erased" });
  });
}

async function blank(actor: Actor, { id, token }: { id: string; token: string }): Promise<void> {
  const name = ERASED_NAME[actor.language];
  const { persons, names, quotes, briefEditionNames } = t;
  await db().update(persons).set({ name, searchText: folded(name), skills: "", consent: "nowhere" }).where(and(eq(persons.workspaceId, actor.workspaceId), eq(persons.id, id)));
  await db().update(names).set({ name }).where(and(eq(names.workspaceId, actor.workspaceId), eq(names.token, token)));
  await db().update(briefEditionNames).set({ name: "" }).where(and(eq(briefEditionNames.workspaceId, actor.workspaceId), eq(briefEditionNames.token, token)));
  await db().update(quotes).set({ author: "" }).where(and(eq(quotes.workspaceId, actor.workspaceId), eq(quotes.authorPersonId, id)));
}

/** The person, and the records that were found to be of the same person: they hold the name too. */
async function mergedPersons(actor: Actor, id: string): Promise<{ id: string; token: string }[]> {
  const { persons } = t;
  const rows = await db().select({ id: persons.id, token: persons.token, into: persons.mergedIntoId }).from(persons).where(eq(persons.workspaceId, actor.workspaceId));
  const alike = rows.filter((row) => row.id === id);
  for (const one of alike) alike.push(...rows.filter((row) => row.into === one.id && !alike.includes(row)));
  return alike;
}

/** A merge keeps what it changed to be undone: not the words about someone erased. */
async function forgetMergedWords(actor: Actor, ids: readonly string[]): Promise<void> {
  const { merges } = t;
  const rows = await db().select().from(merges).where(and(eq(merges.workspaceId, actor.workspaceId), eq(merges.kind, "person"), inArray(merges.keptId, [...ids])));
  for (const { id, moved } of rows) {
    const told = moved.filter(({ table, field }) => !(table === "persons" && PERSONAL.some((personal) => personal === field)));
    await db().update(merges).set({ moved: told }).where(and(eq(merges.workspaceId, actor.workspaceId), eq(merges.id, id)));
  }
}
