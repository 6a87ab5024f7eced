import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { create, find, mustBeOurs, ours, revise } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { tell } from "#app/platform/fan-out.ts";
import { roomOf } from "./queries.server.ts";
import { roomTopic, type RoomNews } from "./room.ts";

/** Opens the room of a workshop, or opens it again under the link it had. `token` is used for a first opening. */
export async function openRoom(actor: Actor, { workshopId, token }: { workshopId: string; token: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.workshops, workshopId);
    const room = await roomOf(actor, workshopId);
    if (!room) return void (await create(actor, t.rooms, { kind: "room", programId }, { workshopId, token, openedAt: actor.now }));
    if (room.closedAt === null) return;
    await db().update(t.rooms).set({ closedAt: null }).where(ours(actor, t.rooms, room.id));
    await audit(actor, { event: "opened", kind: "room", id: room.id, programId });
  });
  tell(roomTopic(workshopId), { open: true } satisfies RoomNews);
}

/** Closes it: nothing more comes in, what is there stays, and the phones say so. */
export async function closeRoom(actor: Actor, workshopId: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { room, programId } = await roomToChange(actor, workshopId);
    if (room.closedAt !== null) return;
    await db().update(t.rooms).set({ closedAt: actor.now }).where(ours(actor, t.rooms, room.id));
    await audit(actor, { event: "closed", kind: "room", id: room.id, programId });
  });
  tell(roomTopic(workshopId), { open: false } satisfies RoomNews);
}

/** Says which pairs are put to the vote: exactly these; the phones see no other. */
export async function setVotedPairs(actor: Actor, { workshopId, pairIds }: { workshopId: string; pairIds: string[] }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { room, programId } = await roomToChange(actor, workshopId);
    await mustBeOurs(actor, t.pairs, "pairIds", pairIds);
    await revise(actor, t.rooms, { kind: "room", programId }, { id: room.id, values: { pairIds: [...new Set(pairIds)] } });
  });
}

async function roomToChange(actor: Actor, workshopId: string) {
  const { programId } = await find(actor, t.workshops, workshopId);
  const room = await roomOf(actor, workshopId);
  if (!room) throw new NotFound();
  return { room, programId };
}
