import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { statesOf } from "#app/domain/state-change/queries.server.ts";
import { retireUsage } from "#app/domain/usage/retire-usage.server.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { addPair } from "./add-pair.server.ts";
import { changePairEngagement } from "./change-pair-engagement.server.ts";
import { recordPairTests, revisePair } from "./revise-pair.server.ts";
import { restorePair, trashPair } from "./trash-pair.server.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const [[train, markets], [industry], school] = await Promise.all([usagesOf(actor), listOf(actor, "category"), addStakeholder(actor, { name: "Lycée D" })]);
  return { actor, programId, train: train!.id, markets: markets!.id, industry: industry!.id, school: school.id };
}
const eventsOf = async (actor: Actor, id: string) => {
  const rows = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, id)));
  return rows.map(({ event, field }) => (field ? `${event} ${field}` : event));
};
const refusedWith = (field: string, code: string, status = 422) => ({ status, fields: { [field]: { code } } });

describe("pairs", () => {
  it("joins a usage and exactly one target, once per programme", async () => {
    const { actor, programId, train, industry, school } = await ground();
    const { id } = await addPair(actor, { programId, usageId: train, stakeholderId: school });
    await addPair(actor, { programId, usageId: train, categoryId: industry });
    expect(await eventsOf(actor, id)).toEqual(["created"]);
    await expect(addPair(actor, { programId, usageId: train, stakeholderId: school })).rejects.toMatchObject(refusedWith("stakeholderId", "pairTwice", 409));
    await expect(addPair(actor, { programId, usageId: train })).rejects.toMatchObject(refusedWith("stakeholderId", "pairNoTarget"));
    await expect(addPair(actor, { programId, usageId: train, stakeholderId: school, categoryId: industry })).rejects.toMatchObject(refusedWith("stakeholderId", "pairTwoTargets"));
  });

  it("refuses a retired usage, and a stakeholder where a category is asked", async () => {
    const { actor, programId, train, school } = await ground();
    await expect(addPair(actor, { programId, usageId: train, categoryId: school })).rejects.toMatchObject(refusedWith("categoryId", "notACategory"));
    await retireUsage(actor, { id: train });
    await expect(addPair(actor, { programId, usageId: train, stakeholderId: school })).rejects.toMatchObject(refusedWith("usageId", "usageNotLive"));
  });

  it("gives a category pair children with real stakeholders for the same usage", async () => {
    const { actor, programId, train, markets, industry, school } = await ground();
    const parent = await addPair(actor, { programId, usageId: train, categoryId: industry });
    await expect(addPair(actor, { programId, usageId: markets, stakeholderId: school, parentId: parent.id })).rejects.toMatchObject(refusedWith("parentId", "childOtherUsage"));
    const child = await addPair(actor, { programId, usageId: train, stakeholderId: school, parentId: parent.id });
    await expect(addPair(actor, { programId, usageId: train, stakeholderId: (await addStakeholder(actor, { name: "Labo" })).id, parentId: child.id }))
      .rejects.toMatchObject(refusedWith("parentId", "childParentNotCategory"));
  });

  it("records the four tests with their notes, and the connection; a stale save is refused", async () => {
    const { actor, programId, train, school } = await ground();
    const { id } = await addPair(actor, { programId, usageId: train, stakeholderId: school });
    const tests = { connected: "yes", interested: "unknown", strongBenefits: "yes", acceptableRisks: "no" } as const;
    await recordPairTests(actor, { id, revision: 1, ...tests, acceptableRisksNote: "Image" });
    expect(await find(actor, t.pairs, id)).toMatchObject({ ...tests, acceptableRisksNote: "Image", connectedNote: "" });
    await expect(revisePair(actor, { id, revision: 1, connection: "Par la Fabrique" })).rejects.toMatchObject({ status: 409 });
    await revisePair(actor, { id, revision: 2, connection: "Par la Fabrique" });
    expect(await eventsOf(actor, id)).toContain("changed connection");
  });

  it("has a dated engagement of its own", async () => {
    const { actor, programId, train, school } = await ground();
    const { id } = await addPair(actor, { programId, usageId: train, stakeholderId: school });
    await changePairEngagement(actor, { id, to: "committed", on: "2026-02-20" });
    expect(await statesOf(actor, id)).toMatchObject([{ state: "identified" }, { state: "committed", on: "2026-02-20" }]);
    expect(await find(actor, t.stakeholders, school)).toMatchObject({ engagement: "identified" });
    await expect(changePairEngagement(actor, { id, to: "interested" })).rejects.toMatchObject(refusedWith("reason", "goingBackNeedsReason"));
  });

  it("goes to the trash, where it still holds its place, and comes back", async () => {
    const { actor, programId, train, school } = await ground();
    const { id } = await addPair(actor, { programId, usageId: train, stakeholderId: school });
    await trashPair(actor, { id });
    await expect(addPair(actor, { programId, usageId: train, stakeholderId: school })).rejects.toMatchObject(refusedWith("stakeholderId", "pairInTrash", 409));
    await restorePair(actor, { id });
    expect(await eventsOf(actor, id)).toEqual(["created", "trashed", "restored"]);
  });

  it("takes nothing of another workspace, and is not found from there", async () => {
    const { actor, programId, train, school } = await ground();
    const { id } = await addPair(actor, { programId, usageId: train, stakeholderId: school });
    const other = await ground();
    await expect(addPair(other.actor, { programId, usageId: other.train, stakeholderId: other.school })).rejects.toBeInstanceOf(NotFound);
    await expect(addPair(other.actor, { programId: other.programId, usageId: train, stakeholderId: other.school })).rejects.toMatchObject(refusedWith("usageId", "notOneOfOurs"));
    await expect(addPair(other.actor, { programId: other.programId, usageId: other.train, stakeholderId: school })).rejects.toMatchObject(refusedWith("stakeholderId", "notOneOfOurs"));
    await expect(revisePair(other.actor, { id, connection: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(trashPair(other.actor, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(changePairEngagement(other.actor, { id, to: "left" })).rejects.toBeInstanceOf(NotFound);
  });
});
