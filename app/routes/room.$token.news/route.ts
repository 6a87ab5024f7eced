import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RoomGuest } from "#app/domain/room/guest.ts";
import { countsOf, roomKnown, roomOf } from "#app/domain/room/queries.server.ts";
import { MAX_PHONES, roomTopic } from "#app/domain/room/room.ts";
import { eventStream } from "#app/http/event-stream.server.ts";
import { roomDoor } from "#app/http/room-door.server.ts";
import { listen, listenersOf } from "#app/platform/fan-out.ts";

/** Public: whoever holds the link reads what the room says. */
export const access = "public";

/** Phones, walls and the team's pages that listen to one room. */
const MAX_STREAMS = 2 * MAX_PHONES;
const HEARTBEAT_MS = 15_000;

/** What the room says from now on, as events; or all of it at once, for who cannot listen. */
export async function loader(received: LoaderFunctionArgs): Promise<Response> {
  const { guest, headers } = await roomDoor(received);
  const { request } = received;
  if (!request.headers.get("accept")?.includes("text/event-stream")) {
    const since = Number(new URL(request.url).searchParams.get("since")) || 0;
    return Response.json(await roomKnown(guest, since), { headers });
  }
  if (listenersOf(roomTopic(guest.workshopId)) >= MAX_STREAMS) return new Response(null, { status: 503, headers });
  return eventStream(request.signal, (send) => follow(guest, send));
}

/** Listens first and reads after: nothing falls between the two. */
function follow(guest: RoomGuest, send: (news: unknown) => void): () => void {
  const stop = listen(roomTopic(guest.workshopId), send);
  void roomKnown(guest).then(send, () => {});
  const beat = setInterval(() => void countsNow(guest).then(send, () => {}), HEARTBEAT_MS);
  return () => {
    stop();
    clearInterval(beat);
  };
}

/** Whoever missed something sees it by the numbers, and asks for all of it. */
async function countsNow(guest: RoomGuest) {
  const [counts, room] = await Promise.all([countsOf(guest), roomOf(guest.actor, guest.workshopId)]);
  return { ...counts, open: room?.closedAt === null };
}
