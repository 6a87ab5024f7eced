import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { restore, trash } from "#app/domain/record/record.server.ts";

const PLACE = { kind: "brief-template" } as const;

/** Exports use the one before it, or our own look. Its file stays, so that it can come back. */
export async function removeTemplate(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, () => trash(actor, t.briefTemplates, PLACE, id));
}

export async function restoreTemplate(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, () => restore(actor, t.briefTemplates, PLACE, id));
}
