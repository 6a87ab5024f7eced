import { and, asc, count, eq, gte, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { pairsOfProgramNamed } from "#app/domain/pair-choice/queries.server.ts";
import type { RoomGuest } from "./guest.ts";
import type { RoomKnown, RoomLine } from "./room.ts";

type InRoom = Pick<RoomGuest, "actor" | "roomId" | "workshopId">;

/** The room of a workshop, or null when none was ever opened. */
export async function roomOf(actor: Actor, workshopId: string) {
  const [room] = await db().select().from(t.rooms).where(and(eq(t.rooms.workspaceId, actor.workspaceId), eq(t.rooms.workshopId, workshopId)));
  return room ?? null;
}

/** Everything a phone shows; with `since` (milliseconds), only the lines of that instant and after. */
export async function roomKnown(guest: InRoom & Pick<RoomGuest, "open">, since = 0): Promise<RoomKnown> {
  const [lines, votes, counts] = await Promise.all([linesOfRoom(guest, since), votesOf(guest), countsOf(guest)]);
  return { open: guest.open, lines, votes, ...counts };
}

const inRoom = ({ actor, workshopId }: InRoom) =>
  and(eq(t.capturedLines.workspaceId, actor.workspaceId), eq(t.capturedLines.workshopId, workshopId), isNull(t.capturedLines.deletedAt));

export async function linesOfRoom(guest: InRoom, since = 0): Promise<RoomLine[]> {
  const { id, text, kind, createdAt, position } = t.capturedLines;
  const rows = await db()
    .select({ id, text, kind, by: t.roomPhones.nickname, at: createdAt })
    .from(t.capturedLines)
    .leftJoin(t.roomPhones, eq(t.roomPhones.id, t.capturedLines.roomPhoneId))
    .where(and(inRoom(guest), since > 0 ? gte(createdAt, new Date(since)) : undefined))
    .orderBy(asc(createdAt), asc(position), asc(id));
  return rows.map(({ at, by, ...row }) => ({ ...row, by: by ?? "", at: at.getTime() }));
}

export async function countsOf(guest: InRoom): Promise<{ total: number; phones: number }> {
  const [total, phones] = await Promise.all([
    db().$count(t.capturedLines, inRoom(guest)),
    db().$count(t.roomPhones, and(eq(t.roomPhones.workspaceId, guest.actor.workspaceId), eq(t.roomPhones.roomId, guest.roomId))),
  ]);
  return { total, phones };
}

/** Voices by pair; a pair without one is not named. */
export async function votesOf({ actor, roomId }: InRoom): Promise<Record<string, number>> {
  const { roomVotes: votes } = t;
  const rows = await db()
    .select({ pairId: votes.pairId, voices: count() })
    .from(votes)
    .where(and(eq(votes.workspaceId, actor.workspaceId), eq(votes.roomId, roomId)))
    .groupBy(votes.pairId);
  return Object.fromEntries(rows.map(({ pairId, voices }) => [pairId, voices]));
}

/** The pairs that this phone gave its voice to. */
export async function ownVotes({ actor, roomId, phoneHash }: RoomGuest): Promise<string[]> {
  if (!phoneHash) return [];
  const { roomVotes: votes, roomPhones: phones } = t;
  const rows = await db()
    .select({ pairId: votes.pairId })
    .from(votes)
    .innerJoin(phones, and(eq(phones.id, votes.phoneId), eq(phones.workspaceId, votes.workspaceId)))
    .where(and(eq(votes.workspaceId, actor.workspaceId), eq(votes.roomId, roomId), eq(phones.tokenHash, phoneHash)));
  return rows.map(({ pairId }) => pairId);
}

/** The pairs put to the vote, by name; one in the trash is no more. */
export async function pairsToVote(actor: Actor, room: { programId: string; pairIds: readonly string[] }) {
  if (room.pairIds.length === 0) return [];
  return (await pairsOfProgramNamed(actor, room.programId)).filter(({ id }) => room.pairIds.includes(id));
}

export async function votedPairIds({ actor, roomId }: InRoom): Promise<string[]> {
  const [room] = await db().select({ pairIds: t.rooms.pairIds }).from(t.rooms).where(and(eq(t.rooms.workspaceId, actor.workspaceId), inArray(t.rooms.id, [roomId])));
  return room?.pairIds ?? [];
}
