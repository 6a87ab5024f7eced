import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import { addImpact } from "#app/domain/impact/add-impact.server.ts";
import { programWithVersions, somePair } from "#app/domain/impact/testing/impact-stories.ts";
import { prepareIteration } from "#app/domain/iteration/prepare-iteration.server.ts";
import { prepareIterationInput } from "#app/domain/iteration/schema.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { carryOpeningStates, statesOf } from "./carry-opening-states.server.ts";
import { openVersion } from "./open-version.server.ts";
import { addOpeningItem, reviseOpeningItem, trashOpeningItem } from "./opening-items.server.ts";
import { linkOpeningRisk, requestOpening, unlinkOpeningRisk, withdrawOpeningRequest } from "./opening-links.server.ts";
import { minimalOpeningOf, openingItemsOf, openingRequestsOf, openingRisksOf, openingStatesOf, versionDifferenceOf } from "./queries.server.ts";
import { reviseVersion } from "./revise-version.server.ts";
import { versionEdit } from "./schema.ts";
import { setOpeningState } from "./set-opening-state.server.ts";

useTestStore();

async function anItem() {
  const actor = await newOwner();
  const program = await programWithVersions(actor);
  const item = await addOpeningItem(actor, { programId: program.programId, name: "Messages CAN", family: "Électronique" });
  return { actor, ...program, item };
}

describe("reviseVersion", () => {
  it("writes what is judged of a version, at the revision seen", async () => {
    const { actor, first } = await anItem();
    const edit = versionEdit.parse({ id: first.id, revision: "1", name: "Halle 1.0", trl: "7", openness: "2", opennessComment: "Peu de plans" });
    await reviseVersion(actor, edit);
    const [row] = await db().select().from(t.resourceVersions).where(eq(t.resourceVersions.id, first.id));
    expect(row).toMatchObject({ trl: 7, openness: 2, opennessComment: "Peu de plans", imageRisk: null });
    await expect(reviseVersion(actor, { ...edit, name: "Halle 1" })).rejects.toMatchObject({ status: 409 });
    await expect(reviseVersion(await newOwner(), edit)).rejects.toBeInstanceOf(NotFound);
  });

  it("refuses the name of another version and a readiness of 10", async () => {
    const { actor, first } = await anItem();
    const edit = versionEdit.parse({ id: first.id, revision: "1", name: "Halle 1.1" });
    await expect(reviseVersion(actor, edit)).rejects.toMatchObject({ fields: { name: { code: "versionNameHeld" } } });
    expect(versionEdit.safeParse({ id: first.id, revision: "1", name: "x", trl: "10" }).success).toBe(false);
  });
});

describe("openVersion", () => {
  it("dates the opening of a version that was authorised, not before", async () => {
    const { actor, first } = await anItem();
    await expect(openVersion(actor, { id: first.id, on: actor.today })).rejects.toMatchObject({ fields: { on: { code: "versionNotAuthorised" } } });
    await write(actor.workspaceId, async () => {
      await db().update(t.resourceVersions).set({ state: "authorised", authorisedOn: "2026-02-20" }).where(eq(t.resourceVersions.id, first.id));
    });
    await expect(openVersion(actor, { id: first.id, on: "2026-02-01" })).rejects.toMatchObject({ fields: { on: { code: "versionOpenedEarlier" } } });
    await openVersion(actor, { id: first.id, on: "2026-03-01" });
    const [row] = await db().select().from(t.resourceVersions).where(eq(t.resourceVersions.id, first.id));
    expect(row).toMatchObject({ state: "opened", openedOn: "2026-03-01" });
  });
});

describe("the opening catalogue", () => {
  it("says how open an item is version by version, and what changes between two", async () => {
    const { actor, programId, first, next, item } = await anItem();
    const other = await addOpeningItem(actor, { programId, name: "Calculateurs" });
    await setOpeningState(actor, { itemId: item.id, versionId: next.id, state: "under-agreement" });
    await setOpeningState(actor, { itemId: item.id, versionId: next.id, state: "open", licence: "CERN OHL" });
    expect((await openingStatesOf(actor, programId, [item.id])).get(item.id)).toEqual([{ versionId: next.id, state: "open", licence: "CERN OHL", note: "", like: null }]);
    const difference = await versionDifferenceOf(actor, programId, { from: first.id, to: next.id });
    expect(difference.changed).toEqual([{ itemId: item.id, name: "Messages CAN", before: "closed", after: "open", change: "opened" }]);
    expect(difference.unchanged).toEqual([{ itemId: other.id, name: "Calculateurs", state: "closed", like: null }]);
    await expect(setOpeningState(await newOwner(), { itemId: item.id, versionId: next.id, state: "open" })).rejects.toBeInstanceOf(NotFound);
  });

  it("knows who asks for an item, which risks it brings, and the smallest opening", async () => {
    const { actor, programId, item } = await anItem();
    const pairId = await somePair(actor, programId);
    await requestOpening(actor, { itemId: item.id, pairId });
    await requestOpening(actor, { itemId: item.id, pairId });
    expect(await openingRequestsOf(actor, [item.id])).toEqual([{ itemId: item.id, pairId }]);
    const iterationId = await write(actor.workspaceId, async () => {
      const made = { workspaceId: actor.workspaceId, createdAt: actor.now };
      const [iteration] = await db().insert(t.iterations).values({ ...made, programId, number: 1, state: "draft" }).returning();
      await db().insert(t.pairChoices).values({ ...made, iterationId: iteration!.id, pairId, chosen: true, ruleResult: "best" });
      return iteration!.id;
    });
    await expect(requestOpening(actor, { itemId: item.id, pairId: programId })).rejects.toMatchObject({ fields: { pairId: { code: "notOneOfOurs" } } });
    expect(await minimalOpeningOf(actor, programId, iterationId)).toEqual([item.id]);
    await withdrawOpeningRequest(actor, { itemId: item.id, pairId });
    expect(await minimalOpeningOf(actor, programId, iterationId)).toEqual([]);

    const risk = await addImpact(actor, { programId, kind: "risk", statement: "Copie" });
    const benefit = await addImpact(actor, { programId, kind: "benefit", statement: "Apprentissage" });
    await linkOpeningRisk(actor, { itemId: item.id, impactId: risk.id });
    expect(await openingRisksOf(actor, [item.id])).toMatchObject([{ impactId: risk.id, statement: "Copie" }]);
    await expect(linkOpeningRisk(actor, { itemId: item.id, impactId: benefit.id })).rejects.toMatchObject({ fields: { impactId: { code: "onlyRisksThreatenOpening" } } });
    await unlinkOpeningRisk(actor, { itemId: item.id, impactId: risk.id });
    expect(await openingRisksOf(actor, [item.id])).toEqual([]);
    const events = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, item.id)));
    expect(events.map(({ event }) => event)).toEqual(["created", "linked", "unlinked", "linked", "unlinked"]);
  });

  it("shows a partner what is told to the network", async () => {
    const { actor, programId, item } = await anItem();
    const secret = await addOpeningItem(actor, { programId, name: "Calculateur", disclosure: "team" });
    expect((await openingItemsOf(await colleagueOf(actor, "partner"), programId)).map(({ id }) => id)).toEqual([item.id]);
    await reviseOpeningItem(actor, { id: secret.id, revision: 1, name: "Calculateurs", family: "", description: "", disclosure: "team" });
    await trashOpeningItem(actor, secret.id);
    expect((await openingItemsOf(actor, programId)).map(({ id }) => id)).toEqual([item.id]);
  });

  it("reads an expected version like the one its iteration starts from, until something is said of it", async () => {
    const { actor, programId, first, item } = await anItem();
    await setOpeningState(actor, { itemId: item.id, versionId: first.id, state: "open", licence: "CC BY" });
    await prepareIteration(actor, programId, prepareIterationInput.parse({ question: "Et ensuite ?", targetVersion: "Suite", baseVersionId: first.id }));
    const expected = (await versionsOf(actor, programId)).find(({ name }) => name === "Suite");
    const ids = { from: first.id, to: expected?.id ?? "" };
    const { changed, unchanged } = await versionDifferenceOf(actor, programId, ids);
    expect([changed, unchanged]).toMatchObject([[], [{ itemId: item.id, state: "open" }]]);
    expect(unchanged[0]?.like).toBe(first.name);
    await setOpeningState(actor, { itemId: item.id, versionId: ids.to, state: "closed" });
    expect((await versionDifferenceOf(actor, programId, ids)).changed).toMatchObject([{ before: "open", after: "closed", change: "closed" }]);
  });

  it("carries what was open to the next version, where nobody said otherwise", async () => {
    const { actor, programId, first, next, item } = await anItem();
    const other = await addOpeningItem(actor, { programId, name: "Plans" });
    await setOpeningState(actor, { itemId: item.id, versionId: first.id, state: "open", licence: "CC BY" });
    await setOpeningState(actor, { itemId: other.id, versionId: first.id, state: "open" });
    await setOpeningState(actor, { itemId: other.id, versionId: next.id, state: "closed" });
    await write(actor.workspaceId, () => carryOpeningStates(actor, { programId, iterationId: null, fromVersionId: first.id, toVersionId: next.id }));
    const states = await statesOf(actor, next.id);
    expect(states.map(({ openingItemId, state, licence }) => ({ openingItemId, state, licence })).sort((a, b) => a.state.localeCompare(b.state)))
      .toEqual([{ openingItemId: other.id, state: "closed", licence: "" }, { openingItemId: item.id, state: "open", licence: "CC BY" }]);
  });
});
