import { eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit, type Change } from "#app/domain/audit/audit.server.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { workspaceOf } from "./queries.server.ts";
import type { WorkspaceInput } from "./schema.ts";

type Fields = Omit<WorkspaceInput, "revision">;

/** Changes the settings of the workspace. Its address stays. Refuses a stale save. */
export async function changeWorkspace(actor: Actor, { revision, ...fields }: WorkspaceInput): Promise<void> {
  await write(actor.workspaceId, async () => {
    const before = await workspaceOf(actor);
    if (before.revision !== revision) throw stale(before, fields);
    const changes = changesOf(actor, before, fields);
    if (changes.length === 0) return;
    await db().update(t.workspaces).set({ ...fields, revision: revision + 1 }).where(eq(t.workspaces.id, actor.workspaceId));
    await audit(actor, ...changes);
  });
}

function changesOf(actor: Actor, before: Fields, after: Fields): Change[] {
  const fields = (Object.keys(after) as (keyof Fields)[]).filter((field) => before[field] !== after[field]);
  return fields.map((field) => ({ event: "changed", kind: "workspace", id: actor.workspaceId, field, before: before[field], after: after[field] }));
}

function stale(present: Fields & { revision: number }, fields: Fields): Refusal {
  const shown = (Object.keys(fields) as (keyof Fields)[]).map((field) => [field, String(present[field] ?? "")]);
  return new Refusal({ "": { code: "stale" } }, 409, { revision: present.revision, values: Object.fromEntries(shown) });
}
