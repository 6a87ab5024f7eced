import { eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { entriesOf } from "./entries.ts";
import { writeEntries } from "./index-records.server.ts";
import { SEARCHED_KINDS, SOURCES } from "./sources.server.ts";

/** Makes the search anew from the records: after a restore, or when rows were written by another hand. Owners only. */
export async function rebuildSearch(actor: Actor): Promise<{ records: number }> {
  if (!can(actor.role, "workspace:administer")) throw new Forbidden();
  return rebuildSearchOf(actor.workspaceId);
}

/** The same for a workspace that nobody is signed in to: a fill, a migration. */
export async function rebuildSearchOf(workspaceId: string): Promise<{ records: number }> {
  return write(workspaceId, async () => {
    await db().delete(t.searchEntries).where(eq(t.searchEntries.workspaceId, workspaceId));
    await db().delete(t.searchWords).where(eq(t.searchWords.workspaceId, workspaceId));
    let records = 0;
    for (const kind of SEARCHED_KINDS) {
      const drafts = await SOURCES[kind]({ workspaceId, ids: null });
      await writeEntries(workspaceId, drafts.flatMap((draft) => entriesOf(workspaceId, kind, draft)));
      records += drafts.length;
    }
    return { records };
  });
}
