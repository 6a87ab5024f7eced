import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { find } from "#app/domain/record/record.server.ts";
import type { RoomGuest } from "./guest.ts";
import { MAX_PHONES } from "./room.ts";

/** The room as it is now, inside a write: it may have closed since the page was drawn. */
export async function isOpen({ actor, roomId }: RoomGuest): Promise<boolean> {
  return (await find(actor, t.rooms, roomId)).closedAt === null;
}

/** The phone of a guest, which joins when it first writes. Refuses the fifty-first. */
export async function phoneOf({ actor, roomId, phoneHash }: RoomGuest, nickname?: string): Promise<{ id: string; nickname: string }> {
  const { roomPhones: phones } = t;
  const ours = and(eq(phones.workspaceId, actor.workspaceId), eq(phones.roomId, roomId));
  const [known] = await db().select().from(phones).where(and(ours, eq(phones.tokenHash, phoneHash ?? "")));
  if (known) {
    const named = nickname ?? known.nickname;
    await db().update(phones).set({ seenAt: actor.now, nickname: named }).where(and(ours, eq(phones.id, known.id)));
    return { id: known.id, nickname: named };
  }
  if ((await db().$count(phones, ours)) >= MAX_PHONES) throw refusal("", "roomFull", { max: MAX_PHONES });
  const values = { workspaceId: actor.workspaceId, roomId, tokenHash: phoneHash ?? "", nickname: nickname ?? "", joinedAt: actor.now, seenAt: actor.now };
  const [row] = await db().insert(phones).values(values).returning();
  if (!row) throw new Error("A phone was not kept");
  return row;
}
