import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { restore, trash } from "#app/domain/record/record.server.ts";
import { unsortedLine } from "./unsorted-line.server.ts";

/** Puts a line in the trash; it can come back. */
export async function discardLine(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId, iterationId } = await unsortedLine(actor, id);
    await trash(actor, t.capturedLines, { kind: "captured-line", programId, iterationId }, id);
  });
}

/** Takes a line back out of the trash, to be sorted. */
export async function restoreLine(actor: Actor, programId: string, id: string): Promise<void> {
  await write(actor.workspaceId, () => restore(actor, t.capturedLines, { kind: "captured-line", programId }, id));
}
