import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { usOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { restoreRecord } from "#app/domain/trash/restore-record.server.ts";
import { assignObjection } from "./assign-objection.server.ts";
import { setObjectionState, trashObjection } from "./close-objection.server.ts";
import { objectionAt, objectionsForDashboard, objectionsOf, waitingObjections } from "./queries.server.ts";
import { raiseObjection } from "./raise-objection.server.ts";
import { replyToObjection } from "./reply-to-objection.server.ts";

useTestStore();

async function scene() {
  const owner = await newOwner();
  const { id: programId } = await createProgram(owner, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }));
  const [editor, viewer, partner] = [await colleagueOf(owner, "editor"), await colleagueOf(owner, "viewer"), await colleagueOf(owner, "partner")];
  return { owner, editor, viewer, partner, programId };
}

const eventsOf = async (actor: Actor) =>
  (await db().select().from(t.auditEntries)).filter((one) => one.workspaceId === actor.workspaceId && one.subjectKind === "objection").map(({ event, field }) => (field ? `${event} ${field}` : event));

describe("an objection", () => {
  it("is raised by a decider, given to someone, answered, accepted, and told in the journal", async () => {
    const { owner, editor, viewer, programId } = await scene();
    const [version] = await versionsOf(owner, programId);
    const { id } = await raiseObjection(viewer, programId, { text: "Et si une base a un accident ?", subject: { kind: "version", id: version!.id } });
    await assignObjection(editor, { id, ownerMemberId: editor.memberId });
    await replyToObjection(editor, { id, revision: 2, reply: "La convention met l’assurance à la charge de l’emprunteur." });
    expect((await objectionAt(viewer, id)).objection).toMatchObject({
      raisedBy: "Colleague viewer", own: true, state: "answered", repliedBy: "Colleague editor", owner: { name: "Colleague editor" }, subject: { kind: "version", label: "V0" },
    });
    await setObjectionState(editor, { id, state: "accepted" });
    expect(await eventsOf(owner)).toEqual([
      "created", "changed ownerMemberId", "changed reply", "changed repliedByMemberId", "changed repliedOn", "changed state", "answered", "changed state", "accepted",
    ]);
  });

  it("may be a stakeholder’s who was sounded out; the oldest that waits comes first", async () => {
    const { owner, editor, programId } = await scene();
    const [{ id: city } = { id: "" }] = await usOf(owner, programId);
    await raiseObjection(onDay(editor, "2026-03-05"), programId, { text: "Récente" });
    await raiseObjection(onDay(editor, "2026-03-01"), programId, { text: "Ancienne", raisedBy: { kind: "stakeholder", id: city } });
    const { id } = await raiseObjection(onDay(editor, "2026-02-01"), programId, { text: "Retirée" });
    await setObjectionState(editor, { id, state: "withdrawn" });
    expect((await objectionsForDashboard(owner, programId)).map(({ text, by }) => [text, by])).toEqual([["Ancienne", "Ville"], ["Récente", "Colleague editor"]]);
    expect((await objectionsOf(owner, programId)).map(({ state }) => state)).toEqual(["open", "open", "withdrawn"]);
    expect(await waitingObjections(owner, programId, 1)).toMatchObject({ count: 2, oldest: [{ text: "Ancienne" }] });
  });

  it("is answered by the team only; who raised it withdraws it, others not", async () => {
    const { owner, viewer, programId } = await scene();
    const { id } = await raiseObjection(viewer, programId, { text: "Trop tôt" });
    await expect(replyToObjection(viewer, { id, reply: "Non" })).rejects.toBeInstanceOf(Forbidden);
    await expect(assignObjection(viewer, { id, ownerMemberId: null })).rejects.toBeInstanceOf(Forbidden);
    await expect(setObjectionState(viewer, { id, state: "accepted" })).rejects.toBeInstanceOf(Forbidden);
    await expect(setObjectionState(await colleagueOf(owner, "viewer"), { id, state: "withdrawn" })).rejects.toBeInstanceOf(Forbidden);
    await setObjectionState(viewer, { id, state: "withdrawn" });
    await expect(replyToObjection(owner, { id, reply: "Oui" })).rejects.toMatchObject({ status: 409, fields: { "": { code: "objectionWithdrawn" } } });
    await expect(setObjectionState(owner, { id, state: "accepted" })).rejects.toMatchObject({ fields: { state: { code: "objectionCannotBecome" } } });
  });

  it("refuses a stale reply, an owner from outside, a subject and a raiser of elsewhere", async () => {
    const { owner, partner, programId } = await scene();
    const { id } = await raiseObjection(owner, programId, { text: "Trop tôt" });
    await replyToObjection(owner, { id, revision: 1, reply: "Un" });
    await expect(replyToObjection(owner, { id, revision: 1, reply: "Deux" })).rejects.toMatchObject({ status: 409, present: { values: { reply: "Un" } } });
    await expect(assignObjection(owner, { id, ownerMemberId: partner.memberId })).rejects.toMatchObject({ fields: { ownerMemberId: { code: "notOneOfOurs" } } });
    const elsewhere = await scene();
    const [theirs] = await versionsOf(elsewhere.owner, elsewhere.programId);
    await expect(raiseObjection(owner, programId, { text: "x", subject: { kind: "version", id: theirs!.id } })).rejects.toBeInstanceOf(NotFound);
    const [city] = await usOf(elsewhere.owner, elsewhere.programId);
    await expect(raiseObjection(owner, programId, { text: "x", raisedBy: { kind: "stakeholder", id: city!.id } })).rejects.toMatchObject({ fields: { raisedBy: { code: "notOneOfOurs" } } });
  });

  it("is not there for a partner, nor for another workspace; goes to the trash and comes back", async () => {
    const { owner, viewer, partner, programId } = await scene();
    const { id } = await raiseObjection(viewer, programId, { text: "Trop tôt" });
    await expect(raiseObjection(partner, programId, { text: "x" })).rejects.toBeInstanceOf(Forbidden);
    expect(await objectionsOf(partner, programId)).toEqual([]);
    await expect(objectionAt(partner, id)).rejects.toBeInstanceOf(NotFound);
    const stranger = await newOwner();
    await expect(objectionAt(stranger, id)).rejects.toBeInstanceOf(NotFound);
    const writes = [
      () => replyToObjection(stranger, { id, reply: "x" }), () => setObjectionState(stranger, { id, state: "accepted" }), () => trashObjection(stranger, id),
    ];
    for (const write of writes) await expect(write()).rejects.toBeInstanceOf(NotFound);
    await trashObjection(viewer, id);
    expect(await objectionsOf(owner, programId)).toEqual([]);
    await restoreRecord(owner, { kind: "objection", id });
    expect(await objectionsOf(owner, programId)).toHaveLength(1);
  });
});
