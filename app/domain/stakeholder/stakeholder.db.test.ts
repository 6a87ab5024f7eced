import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addMeans, reviseMeans, trashMeans } from "#app/domain/means/add-means.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { statesOf } from "#app/domain/state-change/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { addStakeholder } from "./add-stakeholder.server.ts";
import { changeStakeholderEngagement } from "./change-engagement.server.ts";
import { otherCategoriesOf } from "./other-categories.server.ts";
import { reviseOwnSheet } from "./revise-own-sheet.server.ts";
import { reviseStakeholder, reviseStakeholderOrigin } from "./revise-stakeholder.server.ts";
import { restoreStakeholder, trashStakeholder } from "./trash-stakeholder.server.ts";

useTestStore();

const journal = async (actor: Actor, id: string) =>
  db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, id)));

describe("stakeholders", () => {
  it("needs a name only, is planned and identified, and is journalled", async () => {
    const actor = await newOwner();
    const { id } = await addStakeholder(actor, { name: "Lycée D" });
    expect(await find(actor, t.stakeholders, id)).toMatchObject({ origin: "planned", engagement: "identified", metOn: null, searchText: "lycee d" });
    expect((await journal(actor, id)).map(({ event }) => event)).toEqual(["created"]);
    expect(await statesOf(actor, id)).toMatchObject([{ state: "identified", on: "2026-03-02" }]);
  });

  it("refuses a double, a category that is none, and a provenance that does not hold together", async () => {
    const actor = await newOwner();
    await addStakeholder(actor, { name: "Lycée D" });
    const [lens] = await listOf(actor, "lens");
    await expect(addStakeholder(actor, { name: "lycee  d" })).rejects.toMatchObject({ fields: { name: { code: "stakeholderTwice" } } });
    await expect(addStakeholder(actor, { name: "Labo", categoryId: lens!.id })).rejects.toMatchObject({ fields: { categoryId: { code: "notACategory" } } });
    await expect(addStakeholder(actor, { name: "Labo", origin: "emerged" })).rejects.toMatchObject({ fields: { originIterationId: { code: "provenanceIterationMissing" } } });
  });

  it("moves forward freely and back with a reason, dated, and is met on the first step", async () => {
    const actor = await newOwner();
    const { id } = await addStakeholder(actor, { name: "Labo A" });
    await changeStakeholderEngagement(onDay(actor, "2026-03-10"), { id, to: "interested", on: "2026-03-05" });
    expect(await find(actor, t.stakeholders, id)).toMatchObject({ engagement: "interested", engagementOn: "2026-03-05", metOn: "2026-03-05" });
    const back = { id, to: "contacted" as const };
    await expect(changeStakeholderEngagement(actor, back)).rejects.toMatchObject({ fields: { reason: { code: "goingBackNeedsReason" } } });
    await expect(changeStakeholderEngagement(actor, { id, to: "interested" })).rejects.toMatchObject({ fields: { to: { code: "stateUnchanged" } } });
    await expect(changeStakeholderEngagement(actor, { id, to: "committed", on: "2027-01-01" })).rejects.toMatchObject({ fields: { on: { code: "dayInTheFuture" } } });
    await changeStakeholderEngagement(onDay(actor, "2026-03-10"), { ...back, reason: "Plus de nouvelles" });
    expect((await statesOf(actor, id)).map(({ state, note }) => [state, note])).toEqual([["contacted", "Plus de nouvelles"], ["interested", ""], ["identified", ""]]);
  });

  it("revises what the team knows, with its other categories; a stale save brings the text that is there", async () => {
    const actor = await newOwner();
    const [main, other] = await listOf(actor, "category");
    const { id } = await addStakeholder(actor, { name: "Labo A", categoryId: main!.id });
    await reviseStakeholder(actor, { id, revision: 1, name: "Laboratoire A", categoryId: main!.id, otherCategoryIds: [main!.id, other!.id], connection: "Par l’école" });
    expect(await otherCategoriesOf(actor, id)).toEqual([other!.id]);
    await expect(reviseStakeholder(actor, { id, revision: 1, connection: "Autre" })).rejects.toMatchObject({ status: 409, present: { revision: 2, values: { connection: "Par l’école" } } });
    const told = (await journal(actor, id)).filter(({ event }) => event !== "created").map(({ event, field }) => `${event} ${field ?? ""}`);
    expect(told.sort()).toEqual(["changed connection", "changed name", "changed searchText", "linked category"]);
  });

  it("lets a partner write the sheet and the means of their own stakeholder, no other", async () => {
    const actor = await newOwner();
    const [own, foreign] = [await addStakeholder(actor, { name: "Labo A" }), await addStakeholder(actor, { name: "Labo B" })];
    const partner = await colleagueOf(actor, "partner", own.id);
    await reviseOwnSheet(partner, { id: own.id, revision: 1, cv: "Vingt ans de châssis", experience: "" });
    const { id } = await addMeans(partner, { stakeholderId: own.id, kind: "skill", label: "Soudure" });
    await reviseMeans(partner, { id, revision: 1, kind: "skill", label: "Soudure alu", disclosure: "public" });
    await trashMeans(partner, { id });
    await expect(reviseOwnSheet(partner, { id: foreign.id, cv: "x", experience: "" })).rejects.toBeInstanceOf(Forbidden);
    await expect(addMeans(partner, { stakeholderId: foreign.id, kind: "skill", label: "x" })).rejects.toBeInstanceOf(Forbidden);
    expect((await journal(actor, id)).map(({ event }) => event)).toEqual(["created", "changed", "changed", "trashed"]);
  });

  it("goes to the trash and comes back", async () => {
    const actor = await newOwner();
    const { id } = await addStakeholder(actor, { name: "Labo A" });
    await trashStakeholder(actor, { id });
    await expect(find(actor, t.stakeholders, id)).rejects.toBeInstanceOf(NotFound);
    await restoreStakeholder(actor, { id });
    expect(await find(actor, t.stakeholders, id)).toMatchObject({ name: "Labo A" });
  });

  it("does not find those of another workspace", async () => {
    const { id } = await addStakeholder(await newOwner(), { name: "Labo A" });
    const stranger = await newOwner();
    await expect(reviseStakeholder(stranger, { id, name: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(changeStakeholderEngagement(stranger, { id, to: "contacted" })).rejects.toBeInstanceOf(NotFound);
    await expect(reviseOwnSheet(stranger, { id, cv: "", experience: "" })).rejects.toBeInstanceOf(NotFound);
    await expect(reviseStakeholderOrigin(stranger, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(trashStakeholder(stranger, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(addMeans(stranger, { stakeholderId: id, kind: "time", label: "x" })).rejects.toBeInstanceOf(NotFound);
  });
});
