import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { discardLine } from "#app/domain/captured-line/discard-line.server.ts";
import { addPair } from "#app/domain/pair/add-pair.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { addWorkshop } from "#app/domain/workshop/add-workshop.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { listen } from "#app/platform/fan-out.ts";
import { newId } from "#app/platform/ids.ts";
import { addRoomLines } from "./add-room-lines.server.ts";
import type { RoomGuest } from "./guest.ts";
import { closeRoom, openRoom, setVotedPairs } from "./open-room.server.ts";
import { ownVotes, roomKnown, roomOf } from "./queries.server.ts";
import { MAX_PHONES, roomTopic } from "./room.ts";
import { votePair } from "./vote.server.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const { id: workshopId } = await addWorkshop(actor, { programId, kind: "workshop", title: "Atelier n° 1" });
  await openRoom(actor, { workshopId, token: newId() });
  const room = await roomOf(actor, workshopId);
  const phone = (name: string): RoomGuest => ({
    actor: { ...actor, memberId: "", token: "", role: "partner" }, roomId: room!.id, workshopId, programId, title: "", demonstration: false, phoneHash: `${room!.id}:${name}`, open: true,
  });
  return { actor, programId, workshopId, phone, inRoom: { actor, roomId: room!.id, workshopId, open: true } };
}
const line = (text: string, id = newId()) => ({ id, text });
const eventsOf = async (id: string) => (await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id))).map(({ event, field }) => (field ? `${event} ${field}` : event));

async function aPair(actor: Actor, programId: string): Promise<string> {
  const [[usage], [category]] = await Promise.all([usagesOf(actor), listOf(actor, "category")]);
  return (await addPair(actor, { programId, usageId: usage!.id, categoryId: category!.id })).id;
}

describe("a room", () => {
  it("keeps each line of each phone once, however often it is sent, and tells it once", async () => {
    const { phone, inRoom, workshopId } = await ground();
    const told: unknown[] = [];
    const stop = listen(roomTopic(workshopId), (news) => told.push(news));
    const lines = [line("u tester la Twizy en ville"), line("Et l’hiver ?")];
    const first = await addRoomLines(phone("a"), lines, "Zoé");
    const again = await addRoomLines(phone("a"), [...lines, line("une de plus")], "Zoé");
    stop();
    expect(first).toEqual({ open: true, kept: expect.arrayContaining(lines.map(({ id }) => id)) as unknown, refused: [] });
    expect(again.kept).toHaveLength(3);
    const known = await roomKnown(inRoom);
    expect(known.lines.map(({ text, kind, by }) => [text, kind, by])).toEqual([["tester la Twizy en ville", "usage", "Zoé"], ["Et l’hiver ?", null, "Zoé"], ["une de plus", null, "Zoé"]]);
    expect(known).toMatchObject({ total: 3, phones: 1, open: true });
    expect(told).toMatchObject([{ lines: [{}, {}], total: 2 }, { lines: [{ text: "une de plus" }], total: 3 }]);
    expect(await eventsOf(lines[0]!.id)).toEqual(["created"]);
  });

  it("refuses alone a line that is too long or empty, and one whose id stands elsewhere", async () => {
    const [here, elsewhere] = [await ground(), await ground()];
    const taken = line("chez le voisin");
    await addRoomLines(elsewhere.phone("a"), [taken], "");
    const [long, blank, good] = [line("x".repeat(2_001)), line("  "), line("bonne")];
    const { kept, refused } = await addRoomLines(here.phone("a"), [long, blank, good, { ...taken, text: "prise" }], "");
    expect(kept).toEqual([good.id]);
    expect(refused.map(({ id, why }) => [id, why.code])).toEqual([[long.id, "tooLong"], [blank.id, "required"], [taken.id, "unreadable"]]);
  });

  it("once closed takes nothing more, still says what it holds, and opens again under its link", async () => {
    const { actor, phone, workshopId, inRoom } = await ground();
    const [held, late] = [line("à temps"), line("trop tard")];
    await addRoomLines(phone("a"), [held], "");
    await closeRoom(actor, workshopId);
    expect(await addRoomLines(phone("a"), [held, late], "")).toEqual({ open: false, kept: [held.id], refused: [] });
    const token = (await roomOf(actor, workshopId))!.token;
    await openRoom(actor, { workshopId, token: newId() });
    expect((await roomOf(actor, workshopId))!.token).toBe(token);
    expect((await addRoomLines(phone("a"), [late], "")).kept).toEqual([late.id]);
    expect(await eventsOf(inRoom.roomId)).toEqual(["created", "closed", "opened"]);
  });

  it("lets fifty phones in, and forgets what the team put aside", async () => {
    const { actor, phone, inRoom } = await ground();
    const aside = line("à ôter");
    await addRoomLines(phone("0"), [aside], "");
    for (let n = 1; n < MAX_PHONES; n += 1) await addRoomLines(phone(String(n)), [], "");
    await expect(addRoomLines(phone("de trop"), [line("non")], "")).rejects.toMatchObject({ fields: { "": { code: "roomFull" } } });
    await discardLine(actor, aside.id);
    expect(await roomKnown(inRoom)).toMatchObject({ lines: [], total: 0, phones: MAX_PHONES });
    expect((await addRoomLines(phone("0"), [aside], "")).kept).toEqual([aside.id]);
  });

  it("counts one voice per phone and pair, of the pairs put to the vote only", async () => {
    const { actor, programId, workshopId, phone, inRoom } = await ground();
    const pairId = await aPair(actor, programId);
    await expect(votePair(phone("a"), { pairId, voice: true })).rejects.toMatchObject({ fields: { pairId: { code: "notOneOfOurs" } } });
    await setVotedPairs(actor, { workshopId, pairIds: [pairId] });
    await votePair(phone("a"), { pairId, voice: true });
    await votePair(phone("a"), { pairId, voice: true });
    expect(await votePair(phone("b"), { pairId, voice: true })).toEqual({ [pairId]: 2 });
    expect(await ownVotes(phone("a"))).toEqual([pairId]);
    expect(await votePair(phone("a"), { pairId, voice: false })).toEqual({ [pairId]: 1 });
    expect((await roomKnown(inRoom)).votes).toEqual({ [pairId]: 1 });
    await closeRoom(actor, workshopId);
    await expect(votePair(phone("b"), { pairId, voice: false })).rejects.toMatchObject({ status: 409 });
  });

  it("is not found from another workspace", async () => {
    const { workshopId } = await ground();
    const stranger = await newOwner();
    await expect(openRoom(stranger, { workshopId, token: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(closeRoom(stranger, workshopId)).rejects.toBeInstanceOf(NotFound);
    await expect(setVotedPairs(stranger, { workshopId, pairIds: [] })).rejects.toBeInstanceOf(NotFound);
  });
});
