import type { Actor } from "#app/domain/access/actor.ts";
import { workshopRow } from "#app/domain/workshop/queries.server.ts";
import { roomKnown, roomOf } from "./queries.server.ts";

/** A workshop whose lines are sorted as they come, with its room when it has one; null when none is asked for. */
export async function workshopFollowed(actor: Actor, workshopId: string | null) {
  if (!workshopId) return null;
  const { id, title } = await workshopRow(actor, workshopId);
  const room = await roomOf(actor, id);
  if (!room) return { id, title, room: null };
  const known = await roomKnown({ actor, roomId: room.id, workshopId: id, open: room.closedAt === null });
  return { id, title, room: { token: room.token, known } };
}
