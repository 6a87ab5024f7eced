import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { openSection } from "./presence.server.ts";
import { sectionAt } from "./queries.server.ts";
import { saveSection } from "./save-section.server.ts";
import { sectionTextInput } from "./section-schema.ts";
import { minutesLater, sectionScene } from "./testing/section-scene.ts";

useTestStore();

const revisionsIn = async (actor: Actor) => {
  const rows = await db().select().from(t.briefRevisions).where(eq(t.briefRevisions.workspaceId, actor.workspaceId)).orderBy(t.briefRevisions.number);
  return rows.map(({ number, text, how }) => [number, how, text]);
};
const journalOf = (actor: Actor) =>
  db().select({ event: t.auditEntries.event, field: t.auditEntries.field }).from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectKind, "brief-section")));

describe("a section's text", () => {
  it("is kept as it is typed, in one revision and one line of the journal a sitting", async () => {
    const { owner, programId, save } = await sectionScene();
    const before = (await journalOf(owner)).length;
    expect(await save(owner, "summary", "Un", 0)).toEqual({ outcome: "saved", revision: 1, text: "Un", with: null, state: "draft" });
    expect(await save(minutesLater(owner, 1), "summary", "Un mot ", 1)).toMatchObject({ outcome: "saved", revision: 2, text: "Un mot " });
    expect(await save(minutesLater(owner, 1), "summary", "Un mot ", 2)).toMatchObject({ revision: 2 });
    expect(await revisionsIn(owner)).toEqual([[2, "typed", "Un mot "]]);
    expect((await journalOf(owner)).slice(before)).toEqual([{ event: "changed", field: "text" }]);
    await save(minutesLater(owner, 9), "summary", "Un mot de plus", 2);
    expect((await revisionsIn(owner)).map(([number]) => number)).toEqual([2, 3]);
    expect(await sectionAt(owner, programId, "summary")).toMatchObject({ state: "draft", revision: 3, saved: { by: "Odile Owner" } });
  });

  it("keeps the revision that someone else may have started from, and what was taken out", async () => {
    const { owner, editor, programId, save } = await sectionScene();
    await save(owner, "summary", "Un", 0);
    await openSection(editor, programId, "summary");
    await save(minutesLater(owner, 1), "summary", "Un mot", 1);
    await save(minutesLater(owner, 2), "summary", `Un mot ${"long ".repeat(40)}`, 2);
    await save(minutesLater(owner, 2), "summary", "", 3);
    expect((await revisionsIn(owner)).map(([number]) => number)).toEqual([1, 3, 4]);
  });

  it("is merged with what came since, on the revision kept or on the text the page held", async () => {
    const { owner, editor, save } = await sectionScene();
    await save(owner, "summary", "Un.\n\nDeux.", 0);
    await save(owner, "summary", "Un.\n\nDeux.\n\nTrois.", 1);
    expect(await save(editor, "summary", "Un et demi.\n\nDeux.", 1, { base: "Un.\n\nDeux." })).toEqual({
      outcome: "merged", revision: 3, text: "Un et demi.\n\nDeux.\n\nTrois.", with: "Odile Owner", state: "draft",
    });
    expect((await revisionsIn(owner)).at(-1)).toEqual([3, "merged", "Un et demi.\n\nDeux.\n\nTrois."]);
    expect(await save(editor, "summary", "Un et demi.\n\nDeux.\n\nTrois.", 1)).toMatchObject({ outcome: "saved", revision: 3 });
  });

  it("that was rewritten twice is shown twice, and nothing changes until one is chosen; the other stays in the history", async () => {
    const { owner, editor, programId, save } = await sectionScene();
    await save(owner, "summary", "Perte de 10 €", 0);
    await save(editor, "summary", "Perte de 12 €", 1);
    const refused = await save(owner, "summary", "Perte de 15 €", 1).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 409, fields: { text: { code: "sectionConflict" } }, present: { revision: 2, values: { text: "Perte de 12 €", by: "Colleague editor" } } });
    expect(await sectionAt(owner, programId, "summary")).toMatchObject({ text: "Perte de 12 €", revision: 2 });
    expect(await save(owner, "summary", "Perte de 15 €", 2, { choice: "theirs" })).toMatchObject({ text: "Perte de 12 €", revision: 4 });
    expect(await revisionsIn(owner)).toEqual([[1, "typed", "Perte de 10 €"], [2, "typed", "Perte de 12 €"], [3, "merged", "Perte de 15 €"], [4, "restored", "Perte de 12 €"]]);
    expect(await save(owner, "summary", "Perte de 12 à 15 €", 4)).toMatchObject({ outcome: "saved", revision: 5 });
  });

  it("is refused when it is too long, and whose base nobody has is shown twice", async () => {
    const { owner, editor, save } = await sectionScene();
    await expect(save(owner, "summary", "a".repeat(50_001), 0)).rejects.toMatchObject({ status: 422, fields: { text: { code: "sectionTooLong" } } });
    await save(owner, "summary", "Un", 0);
    await save(owner, "summary", "Un mot", 1);
    await expect(save(editor, "summary", "Un autre", 1)).rejects.toMatchObject({ status: 409 });
  });

  it("is written by the team, by a partner who was given it, and by nobody else", async () => {
    const { owner, viewer, partner, programId, save } = await sectionScene();
    await expect(save(viewer, "benefits", "x", 0)).rejects.toBeInstanceOf(Forbidden);
    await expect(save(partner, "risks", "x", 0)).rejects.toBeInstanceOf(NotFound);
    await expect(save(await colleagueOf(owner, "partner"), "benefits", "x", 0)).rejects.toBeInstanceOf(NotFound);
    const stranger = await newOwner();
    await expect(saveSection(stranger, { programId, key: "summary" }, sectionTextInput.parse({ text: "x", revision: "0" }))).rejects.toBeInstanceOf(NotFound);
    expect(await db().$count(t.briefRevisions)).toBe(0);
  });
});

describe("a partner's section", () => {
  it("is theirs for the network: they neither read nor move what the team keeps inside", async () => {
    const { owner, partner, programId, save } = await sectionScene();
    await save(owner, "benefits", "Pour nous : 12 000 € de perte.\n\n:::comex\nUn risque juridique.\n:::", 0);
    expect(await sectionAt(partner, programId, "benefits")).toMatchObject({ text: "", state: "empty", mayWrite: true, saved: { by: "" } });
    expect(await save(partner, "benefits", "Un banc partagé.", 1)).toMatchObject({ outcome: "saved", text: "Un banc partagé." });
    const whole = ":::network\nUn banc partagé.\n:::\n\nPour nous : 12 000 € de perte.\n\n:::comex\nUn risque juridique.\n:::";
    expect(await sectionAt(owner, programId, "benefits")).toMatchObject({ text: whole });
    await save(owner, "benefits", whole.replace("12 000", "13 000"), 2);
    expect(await save(partner, "benefits", "Un banc partagé, deux classes.", 2)).toMatchObject({ text: "Un banc partagé, deux classes.", with: "" });
    expect((await sectionAt(owner, programId, "benefits")).text).toContain("13 000 € de perte");
    const refused: unknown = await save(partner, "benefits", "Un atelier partagé.", 0, { base: "" }).catch((error: unknown) => error);
    expect(JSON.stringify(refused)).not.toMatch(/perte|juridique|Odile/);
  });
});
