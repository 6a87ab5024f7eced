import { enterRoom, newPhone } from "#app/auth/room-guest.server.ts";
import type { Received } from "#app/auth/session.server.ts";
import { Refusal, refusal } from "#app/domain/refusal/refusal.ts";
import type { RoomGuest } from "#app/domain/room/guest.ts";
import { JOIN_RATE, PHONE_RATE } from "#app/domain/room/room.ts";
import { floodLimit } from "#app/platform/flood-limit.ts";
import { sentenceOf } from "./answer.server.ts";
import { languageOf } from "./preferences.server.ts";

type Entered = { guest: RoomGuest & { phoneHash: string }; headers: Record<string, string> };

/** Kept by nobody on the way. */
const unkept = { "cache-control": "private, no-store" };

const takeFromPhone = floodLimit(PHONE_RATE);
const takeFromNetwork = floodLimit(JOIN_RATE);

/** The guest of a room, with a key for their phone: the header keeps it there. */
export async function roomDoor(received: Received): Promise<Entered> {
  const guest = await enterRoom(received, await languageOf(received));
  if (guest.phoneHash !== null) return { guest: { ...guest, phoneHash: guest.phoneHash }, headers: unkept };
  const { phoneHash, cookie } = await newPhone(received);
  return { guest: { ...guest, phoneHash }, headers: { ...unkept, "set-cookie": cookie } };
}

/** Refuses a flood before the database hears of it. A phone that brings no key counts against its network too. */
export function mustNotFlood({ guest, headers }: Entered, network: string, cost: number): void {
  const now = guest.actor.now.getTime();
  const joins = "set-cookie" in headers;
  if (joins && !takeFromNetwork(network, 1, now)) throw refusal("", "roomTooFast");
  if (!takeFromPhone(guest.phoneHash, Math.max(1, cost), now)) throw refusal("", "roomTooFast");
}

/** Answers a phone's script: the value, or the sentence that says why not. 429: later, by itself. */
export async function answerPhone({ guest, headers }: Entered, work: () => Promise<Response>): Promise<Response> {
  try {
    const answer = await work();
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
    return answer;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [why] = Object.values(error.fields);
    const sentence = why ? sentenceOf(why, guest.actor.language) : "";
    return Response.json({ error: sentence }, { status: why?.code === "roomTooFast" ? 429 : error.status, headers });
  }
}
