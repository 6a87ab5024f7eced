import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { MAX_LINE_LENGTH } from "#app/domain/captured-line/captured-line.ts";
import { keepLines } from "#app/domain/captured-line/keep-lines.server.ts";
import { liveIterationId } from "#app/domain/program/live-iteration.server.ts";
import { refusal, type RefusedField } from "#app/domain/refusal/refusal.ts";
import { tell } from "#app/platform/fan-out.ts";
import type { RoomGuest } from "./guest.ts";
import { isOpen, phoneOf } from "./phone.server.ts";
import { countsOf } from "./queries.server.ts";
import { MAX_ROOM_LINES, roomTopic, type RoomLine, type RoomNews } from "./room.ts";

interface SentLine {
  id: string;
  text: string;
}

export interface Received {
  open: boolean;
  /** The ids that the room holds now, whenever they came: the phone forgets them. */
  kept: string[];
  /** Lines that will never be taken, each with its reason: they go back to who typed them. */
  refused: { id: string; why: RefusedField }[];
}

/**
 * Keeps each line once, by the id its phone gave it, however often it is sent. A line that is too long is refused alone. A
 * room that has closed keeps nothing more, but still says which lines it has.
 */
export async function addRoomLines(guest: RoomGuest, lines: readonly SentLine[], nickname: string): Promise<Received> {
  const fitting = lines.filter(fits);
  const refused = lines.filter((line) => !fits(line)).map(({ id, text }) => ({ id, why: whyNot(text) }));
  const { open, fresh, by, held, counts } = await write(guest.actor.workspaceId, async () => {
    if (!(await isOpen(guest))) return { open: false, fresh: [], by: "", held: await heldAmong(guest, lines), counts: {} };
    const phone = await phoneOf(guest, nickname);
    const kept = fitting.length === 0 ? [] : await keepIn(guest, phone.id, fitting);
    return { open: true, fresh: kept, by: phone.nickname, held: await heldAmong(guest, fitting), counts: kept.length > 0 ? await countsOf(guest) : {} };
  });
  const told = fresh.map(({ id, text, kind }): RoomLine => ({ id, text, kind, by, at: guest.actor.now.getTime() }));
  if (told.length > 0) tell(roomTopic(guest.workshopId), { lines: told, ...counts } satisfies RoomNews);
  const others = open ? fitting.filter(({ id }) => !held.includes(id)).map(({ id }) => ({ id, why: { code: "unreadable" as const } })) : [];
  return { open, kept: held, refused: [...refused, ...others] };
}

const fits = ({ text }: SentLine) => text.trim() !== "" && text.trim().length <= MAX_LINE_LENGTH;
const whyNot = (text: string): RefusedField => (text.trim() === "" ? { code: "required" } : { code: "tooLong", params: { max: MAX_LINE_LENGTH } });

async function keepIn(guest: RoomGuest, roomPhoneId: string, lines: readonly SentLine[]) {
  const { actor, programId, workshopId } = guest;
  const place = { programId, workshopId, roomPhoneId, iterationId: await liveIterationId(actor, programId) };
  const inserted = await keepLines(actor, place, lines);
  if (inserted.length > 0 && (await countsOf(guest)).total > MAX_ROOM_LINES) throw refusal("", "roomHoldsTooMany", { max: MAX_ROOM_LINES });
  return inserted;
}

/** Those the room holds already, put aside since or not. */
async function heldAmong({ actor, workshopId }: RoomGuest, lines: readonly SentLine[]): Promise<string[]> {
  if (lines.length === 0) return [];
  const { capturedLines } = t;
  const rows = await db()
    .select({ id: capturedLines.id })
    .from(capturedLines)
    .where(and(eq(capturedLines.workspaceId, actor.workspaceId), eq(capturedLines.workshopId, workshopId), inArray(capturedLines.id, lines.map(({ id }) => id))));
  return rows.map(({ id }) => id);
}
