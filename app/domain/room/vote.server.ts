import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import { tell } from "#app/platform/fan-out.ts";
import type { RoomGuest } from "./guest.ts";
import { isOpen, phoneOf } from "./phone.server.ts";
import { votedPairIds, votesOf } from "./queries.server.ts";
import { roomTopic, type RoomNews } from "./room.ts";

/** Gives a phone's voice to a pair, or takes it back; said twice, it counts once. Refuses a closed room and a pair that is not put to the vote. */
export async function votePair(guest: RoomGuest, { pairId, voice }: { pairId: string; voice: boolean }): Promise<Record<string, number>> {
  const { actor, roomId, workshopId } = guest;
  const votes = await write(actor.workspaceId, async () => {
    if (!(await isOpen(guest))) throw conflict("", "roomClosed");
    if (!(await votedPairIds(guest)).includes(pairId)) throw refusal("pairId", "notOneOfOurs");
    const { id: phoneId } = await phoneOf(guest);
    const { roomVotes } = t;
    const own = and(eq(roomVotes.workspaceId, actor.workspaceId), eq(roomVotes.roomId, roomId), eq(roomVotes.phoneId, phoneId), eq(roomVotes.pairId, pairId));
    if (voice) await db().insert(roomVotes).values({ workspaceId: actor.workspaceId, roomId, phoneId, pairId, at: actor.now }).onConflictDoNothing();
    else await db().delete(roomVotes).where(own);
    return { [pairId]: 0, ...(await votesOf(guest)) };
  });
  tell(roomTopic(workshopId), { votes } satisfies RoomNews);
  return votes;
}
