import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find } from "#app/domain/record/record.server.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { ERASED_NAME } from "./person.ts";

/** Removes a person on their request: every name kept under their token is blanked, the token and what it signed stay. Owners only. */
export async function erasePerson(actor: Actor, { id }: { id: string }): Promise<void> {
  if (!can(actor.role, "workspace:administer")) throw new Forbidden();
  await write(actor.workspaceId, async () => {
    const { token } = await find(actor, t.persons, id);
    const name = ERASED_NAME[actor.language];
    const { persons, names, quotes, briefEditionNames } = t;
    await db().update(persons).set({ name, searchText: folded(name), skills: "", consent: "nowhere" }).where(and(eq(persons.workspaceId, actor.workspaceId), eq(persons.id, id)));
    await db().update(names).set({ name }).where(and(eq(names.workspaceId, actor.workspaceId), eq(names.token, token)));
    await db().update(briefEditionNames).set({ name: "" }).where(and(eq(briefEditionNames.workspaceId, actor.workspaceId), eq(briefEditionNames.token, token)));
    await db().update(quotes).set({ author: "" }).where(and(eq(quotes.workspaceId, actor.workspaceId), eq(quotes.authorPersonId, id)));
    await audit(actor, { event: "changed", kind: "person", id, field: "erased" });
  });
}
