import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { addComment } from "#app/domain/comment/add-comment.server.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { assignSection, setSectionReady } from "./assign-section.server.ts";
import { differenceBetween, restoreRevision, revisionsOf } from "./history.server.ts";
import { hear, openSection } from "./presence.server.ts";
import { sectionAt, sectionsOf, writersOf } from "./queries.server.ts";
import { minutesLater, sectionScene } from "./testing/section-scene.ts";

useTestStore();

describe("the list of sections", () => {
  it("holds the twelve for those inside, with an empty slot where nobody writes; a partner's own for them", async () => {
    const { owner, viewer, partner, programId, save } = await sectionScene();
    await save(owner, "summary", "Un", 0);
    await setSectionReady(owner, { programId, key: "summary" }, { ready: true });
    const lines = await sectionsOf(viewer, programId);
    expect(lines).toHaveLength(12);
    expect(lines.slice(0, 2)).toEqual([{ key: "decision", state: "empty", owner: null, own: false }, { key: "summary", state: "ready", owner: null, own: false }]);
    expect(lines[4]).toMatchObject({ key: "benefits", owner: "Colleague partner" });
    expect(await sectionsOf(partner, programId)).toEqual([{ key: "benefits", state: "empty", owner: "Colleague partner", own: true }]);
    const program = await programById(owner, programId);
    expect((await shellOf(partner, program)).sections).toEqual(["benefits"]);
    expect((await shellOf(owner, program)).sections).toEqual([]);
    expect(await sectionsOf(await newOwner(), programId)).not.toContainEqual(expect.objectContaining({ state: "ready" }));
  });

  it("leaves the slot of someone who left empty", async () => {
    const { owner, partner, programId } = await sectionScene();
    await write(owner.workspaceId, async () => {
      await db().update(t.members).set({ leftAt: owner.now }).where(and(eq(t.members.workspaceId, owner.workspaceId), eq(t.members.id, partner.memberId)));
    });
    expect((await sectionsOf(owner, programId))[4]).toMatchObject({ owner: null });
  });
});

describe("a section", () => {
  it("is given to who may write, by the team, and journalled", async () => {
    const { owner, editor, viewer, partner, programId } = await sectionScene();
    const place = { programId, key: "risks" as const };
    expect((await writersOf(owner)).map(({ name }) => name)).toEqual(["Colleague editor", "Colleague partner (Labo A)", "Odile Owner"]);
    expect(await writersOf(partner)).toEqual([]);
    await assignSection(editor, place, { ownerMemberId: editor.memberId });
    await assignSection(editor, place, { ownerMemberId: null });
    await expect(assignSection(owner, place, { ownerMemberId: viewer.memberId })).rejects.toMatchObject({ fields: { ownerMemberId: { code: "notAWriter" } } });
    await expect(assignSection(owner, place, { ownerMemberId: (await newOwner()).memberId })).rejects.toMatchObject({ fields: { ownerMemberId: { code: "notAWriter" } } });
    for (const other of [viewer, partner]) await expect(assignSection(other, place, { ownerMemberId: other.memberId })).rejects.toBeInstanceOf(Forbidden);
    await expect(assignSection(await newOwner(), place, { ownerMemberId: null })).rejects.toBeInstanceOf(NotFound);
    const entries = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.subjectKind, "brief-section"), eq(t.auditEntries.actorToken, editor.token)));
    expect(entries.map(({ field, before, after }) => [field, before, after])).toEqual([["ownerMemberId", null, editor.memberId], ["ownerMemberId", editor.memberId, null]]);
  });

  it("is ready when its writer says so, and a draft again once it changes", async () => {
    const { owner, viewer, partner, programId, save } = await sectionScene();
    const place = { programId, key: "benefits" as const };
    await expect(setSectionReady(partner, place, { ready: true })).rejects.toMatchObject({ fields: { ready: { code: "sectionEmpty" } } });
    await save(partner, "benefits", "Un banc.", 0);
    await setSectionReady(partner, place, { ready: true });
    expect(await sectionAt(owner, programId, "benefits")).toMatchObject({ state: "ready", ready: true });
    await save(partner, "benefits", "Un banc partagé.", 1);
    expect(await sectionAt(owner, programId, "benefits")).toMatchObject({ state: "draft", ready: false });
    await expect(setSectionReady(viewer, place, { ready: true })).rejects.toBeInstanceOf(Forbidden);
    await expect(setSectionReady(partner, { programId, key: "risks" }, { ready: true })).rejects.toBeInstanceOf(NotFound);
    await expect(setSectionReady(await newOwner(), place, { ready: true })).rejects.toBeInstanceOf(NotFound);
    const entries = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, owner.workspaceId), eq(t.auditEntries.field, "ready")));
    expect(entries.map(({ after }) => after)).toEqual([true, false]);
  });

  it("tells who else has it open, for 45 seconds, and what came since", async () => {
    const { owner, editor, viewer, partner, programId, save } = await sectionScene();
    for (const one of [owner, editor, viewer]) await openSection(one, programId, "benefits");
    expect(await hear(owner, programId, "benefits", 0)).toEqual({ others: ["Colleague editor"], revision: 0, moved: null });
    await save(editor, "benefits", "Dedans.\n\n:::network\nUn banc.\n:::", 0);
    expect(await hear(owner, programId, "benefits", 0)).toMatchObject({ revision: 1, moved: { by: "Colleague editor", own: false } });
    expect(await hear(partner, programId, "benefits", 0)).toEqual({ others: [""], revision: 1, moved: { text: "Un banc.", by: "", own: false } });
    expect(await hear(minutesLater(owner, 1), programId, "benefits", 1)).toEqual({ others: [], revision: 1, moved: null });
    await expect(openSection(partner, programId, "risks")).rejects.toBeInstanceOf(NotFound);
    await expect(hear(partner, programId, "risks", 0)).rejects.toBeInstanceOf(NotFound);
    await expect(openSection(await newOwner(), programId, "benefits")).rejects.toBeInstanceOf(NotFound);
  });

  it("takes comments of those inside; its partner reads none", async () => {
    const { owner, viewer, partner, programId } = await sectionScene();
    const { id } = await sectionAt(owner, programId, "benefits");
    await addComment(viewer, { kind: "brief-section", id, body: "Chiffrer." });
    expect((await threadOf(owner, "brief-section", id))?.comments).toMatchObject([{ body: "Chiffrer." }]);
    expect(await threadOf(partner, "brief-section", id)).toBeNull();
    await expect(addComment(await newOwner(), { kind: "brief-section", id, body: "x" })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("the history of a section", () => {
  it("holds each text, tells two apart and brings one back; it is closed to a partner and to another workspace", async () => {
    const { owner, editor, viewer, partner, programId, save } = await sectionScene();
    const place = { programId, key: "benefits" as const };
    expect(await revisionsOf(owner, programId, "summary")).toEqual([]);
    await save(owner, "benefits", "Un banc.", 0);
    await save(editor, "benefits", "Un banc partagé.", 1);
    expect(await revisionsOf(viewer, programId, "benefits")).toMatchObject([{ number: 2, by: "Colleague editor", how: "typed" }, { number: 1, by: "Odile Owner" }]);
    expect(await differenceBetween(viewer, programId, "benefits", { from: 1, to: 2 })).toContainEqual({ kind: "added", text: " partagé" });
    await restoreRevision(editor, place, { number: 1 });
    expect(await sectionAt(owner, programId, "benefits")).toMatchObject({ text: "Un banc.", revision: 3 });
    expect((await revisionsOf(owner, programId, "benefits"))[0]).toMatchObject({ number: 3, how: "restored" });
    await expect(restoreRevision(editor, place, { number: 9 })).rejects.toBeInstanceOf(NotFound);
    await expect(restoreRevision(viewer, place, { number: 1 })).rejects.toBeInstanceOf(Forbidden);
    for (const other of [partner, await newOwner()]) {
      await expect(restoreRevision(other, place, { number: 1 })).rejects.toBeInstanceOf(NotFound);
      await expect(differenceBetween(other, programId, "benefits", { from: 1, to: 2 })).rejects.toBeInstanceOf(NotFound);
    }
    await expect(revisionsOf(partner, programId, "benefits")).rejects.toBeInstanceOf(NotFound);
    expect(await revisionsOf(await newOwner(), programId, "benefits")).toEqual([]);
  });
});
