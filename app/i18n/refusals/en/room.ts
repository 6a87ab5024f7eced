import { formatInteger } from "#app/platform/format.ts";
import type { room as french } from "../fr/room.ts";

export const room: typeof french = {
  roomFull: (p: { max: number }) => `This room is full: ${p.max} phones at most. Your lines stay on this phone.`,
  roomHoldsTooMany: (p: { max: number }) => `This room has received ${formatInteger(p.max, "en")} lines, which is all it takes. Your lines stay on this phone.`,
  roomClosed: (_?: undefined) => "This room is closed. What you wrote stays on this phone.",
  roomTooFast: (_?: undefined) => "Too many lines at once: they are kept here and will leave in a moment.",
};
