import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, revise, trash } from "#app/domain/record/record.server.ts";
import { openSubject } from "./subjects.server.ts";

async function placeOf(actor: Actor, id: string) {
  const { subjectKind, subjectId } = await find(actor, t.attachments, id);
  const { programId, iterationId } = await openSubject(actor, subjectKind, subjectId);
  return { kind: "attachment", programId, iterationId } as const;
}

/** Says what a file shows. */
export async function captionAttachment(actor: Actor, { id, revision, caption }: { id: string; revision: number; caption: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    await revise(actor, t.attachments, await placeOf(actor, id), { id, revision, values: { caption } });
  });
}

/** Takes a file off its record. Its bytes stay, so that it can come back. */
export async function trashAttachment(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => trash(actor, t.attachments, await placeOf(actor, id), id));
}
