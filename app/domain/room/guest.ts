import type { Actor } from "#app/domain/access/actor.ts";

/** Who holds the link of a room: a phone without an account, nobody's member, on nobody's side. */
export interface RoomGuest {
  actor: Actor;
  roomId: string;
  workshopId: string;
  programId: string;
  title: string;
  demonstration: boolean;
  /** The hash of the key this phone keeps; null when it has none yet. */
  phoneHash: string | null;
  open: boolean;
}
