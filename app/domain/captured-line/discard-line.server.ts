import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { restore, trash } from "#app/domain/record/record.server.ts";
import { roomTopic, type RoomNews } from "#app/domain/room/room.ts";
import { tell } from "#app/platform/fan-out.ts";
import { unsortedLine } from "./unsorted-line.server.ts";

/** Puts a line in the trash; it can come back. Said in a room, it leaves the phones and the wall at once. */
export async function discardLine(actor: Actor, id: string): Promise<void> {
  const workshopId = await write(actor.workspaceId, async () => {
    const line = await unsortedLine(actor, id);
    const { programId, iterationId } = line;
    await trash(actor, t.capturedLines, { kind: "captured-line", programId, iterationId }, id);
    return line.workshopId;
  });
  if (workshopId) tell(roomTopic(workshopId), { gone: [id] } satisfies RoomNews);
}

/** Takes a line back out of the trash, to be sorted. */
export async function restoreLine(actor: Actor, programId: string, id: string): Promise<void> {
  await write(actor.workspaceId, () => restore(actor, t.capturedLines, { kind: "captured-line", programId }, id));
}
