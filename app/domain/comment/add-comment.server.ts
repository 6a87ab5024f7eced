import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, trash } from "#app/domain/record/record.server.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { COMMENTED } from "./commented-kinds.server.ts";
import type { CommentInput } from "./schema.ts";

/** A comment on a record of the workspace; on anything else, NotFound. */
export async function addComment(actor: Actor, input: CommentInput): Promise<{ id: string }> {
  const kind = input.kind as SubjectKind;
  const table = COMMENTED[kind];
  if (!table) throw new NotFound();
  return write(actor.workspaceId, async () => {
    const subject = (await find(actor, table, input.id)) as { programId?: string | null };
    const programId = kind === "program" ? input.id : (subject.programId ?? null);
    const id = newId();
    await db().insert(t.comments).values({
      id, workspaceId: actor.workspaceId, programId, subjectKind: kind, subjectId: input.id, body: input.body,
      createdAt: actor.now, createdBy: actor.memberId,
    });
    await audit(actor, { event: "created", kind: "comment", id, programId });
    return { id };
  });
}

/** Moves one's own comment to the trash. */
export async function trashComment(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const comment = await find(actor, t.comments, id);
    if (comment.createdBy !== actor.memberId) throw new Forbidden();
    await trash(actor, t.comments, { kind: "comment", programId: comment.programId }, id);
  });
}
