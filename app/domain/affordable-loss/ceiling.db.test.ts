import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { describeWorstCase } from "./describe-worst-case.server.ts";
import { lossByActor } from "./queries.server.ts";
import { ownAbility, setAbility } from "./set-ability.server.ts";
import { setCeiling, setHopedToRecover } from "./set-ceiling.server.ts";
import { acceptedCeiling, eventsOf, inForce, lossScene, move, putIteration, runningScene, type Scene } from "./testing/loss-scene.ts";

useTestStore();

const ceiling = ({ iterationId, sponsorId: stakeholderId }: Scene, amount: number | null, more = {}) =>
  ({ iterationId, stakeholderId, unit: "money" as const, amount, hopedToRecover: null, ...more });

describe("setCeiling", () => {
  it("is free in a draft; another amount asks its actor again", async () => {
    const scene = await lossScene();
    const id = await acceptedCeiling(scene, 8_000_00);
    expect(await inForce(scene)).toMatchObject({ id, amount: 8_000_00, state: "accepted" });
    await setCeiling(scene.owner, ceiling(scene, 8_000_00, { hopedToRecover: 500_00 }));
    expect(await inForce(scene)).toMatchObject({ id, hopedToRecover: 500_00, state: "accepted" });
    await setCeiling(scene.owner, ceiling(scene, 10_000_00));
    expect(await inForce(scene)).toMatchObject({ id, amount: 10_000_00, state: "none" });
    expect(await eventsOf(scene, "ceiling")).toEqual(["created", "accepted", "changed hopedToRecover", "changed amount", "changed hopedToRecover"]);
  });

  it("is locked by opening; what is hoped to be recovered is not", async () => {
    const scene = await runningScene();
    await expect(setCeiling(scene.owner, ceiling(scene, 20_000_00))).rejects.toMatchObject({ fields: { amount: { code: "ceilingLocked" } } });
    await setHopedToRecover(scene.owner, { iterationId: scene.iterationId, stakeholderId: scene.sponsorId, unit: "money", hopedToRecover: 900_00 });
    expect(await inForce(scene)).toMatchObject({ amount: 12_000_00, hopedToRecover: 900_00, state: "accepted" });
  });

  it("still comes with an actor who arrives later, with its acceptance at once and before any loss", async () => {
    const scene = await runningScene();
    const late = { stakeholderId: scene.facilitatorId };
    await expect(setCeiling(scene.owner, ceiling(scene, 2_000_00, late))).rejects.toMatchObject({ fields: { personId: { code: "deciderMissing" } } });
    await move(scene, "spent", 10_00, late);
    await expect(setCeiling(scene.owner, ceiling(scene, 2_000_00, { ...late, personName: "Décideuse 2" }))).rejects.toMatchObject({ fields: { amount: { code: "ceilingAfterSpending" } } });
    await setCeiling(scene.owner, ceiling(scene, 1_50, { ...late, unit: "person-months", personName: "Décideuse 2" }));
    const { rows } = await lossByActor(scene.owner, scene.iterationId);
    expect(rows.find((row) => row.stakeholderId === scene.facilitatorId)!["person-months"].ceiling).toMatchObject({ amount: 1_50, state: "accepted", answer: { personName: "Décideuse 2" } });
  });

  it("counts once accepted, and not when refused", async () => {
    const scene = await lossScene();
    await setCeiling(scene.owner, ceiling(scene, 5_000_00));
    expect((await lossByActor(scene.owner, scene.iterationId)).totals.money.ceiling).toBeNull();
  });

  it("is of the workspace", async () => {
    const scene = await lossScene();
    await expect(setCeiling(await newOwner(), ceiling(scene, 1))).rejects.toBeInstanceOf(NotFound);
    const other = await lossScene();
    await expect(setCeiling(scene.owner, ceiling(scene, 1, { stakeholderId: other.sponsorId }))).rejects.toMatchObject({ fields: { stakeholderId: { code: "notOneOfOurs" } } });
  });
});

describe("setAbility", () => {
  it("is said and read by the actor’s own side alone, and its figure is in no journal", async () => {
    const scene = await lossScene();
    const partner = await colleagueOf(scene.owner, "partner", scene.facilitatorId);
    await setAbility(partner, { iterationId: scene.iterationId, unit: "money", amount: 77_777_77 });
    await setAbility(partner, { iterationId: scene.iterationId, unit: "money", amount: 88_888_88 });
    expect(await ownAbility(partner, scene.iterationId)).toEqual({ money: 88_888_88 });
    const sponsorSide = await colleagueOf(scene.owner, "editor", scene.sponsorId);
    expect([await ownAbility(scene.owner, scene.iterationId), await ownAbility(sponsorSide, scene.iterationId)]).toEqual([null, {}]);
    await expect(setAbility(scene.owner, { iterationId: scene.iterationId, unit: "money", amount: 1 })).rejects.toMatchObject({ fields: { "": { code: "noSide" } } });
    const told = JSON.stringify([await db().select().from(t.auditEntries), await lossByActor(scene.owner, scene.iterationId)]);
    expect(told).not.toMatch(/7777777|8888888/);
    expect(await eventsOf(scene, "ability")).toEqual(["created", "changed amount"]);
  });

  it("is of the workspace", async () => {
    const scene = await lossScene();
    const other = await lossScene();
    const partner = await colleagueOf(other.owner, "partner", other.sponsorId);
    await expect(setAbility(partner, { iterationId: scene.iterationId, unit: "money", amount: 1 })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("describeWorstCase", () => {
  it("keeps the worst case and the losses that are not money, until the iteration closes", async () => {
    const scene = await lossScene();
    const words = { id: scene.iterationId, revision: 1, worstCase: "Les deux bases sont perdues", imageLoss: "", legalLoss: "", knowHowLoss: "La messagerie CAN", opportunityLoss: "" };
    await describeWorstCase(scene.owner, words);
    await expect(describeWorstCase(scene.owner, words)).rejects.toMatchObject({ status: 409 });
    expect(await eventsOf(scene, "iteration")).toEqual(["created", "changed worstCase", "changed knowHowLoss"]);
    await expect(describeWorstCase(await newOwner(), words)).rejects.toBeInstanceOf(NotFound);
    await putIteration(scene, "closed");
    await expect(describeWorstCase(scene.owner, { ...words, revision: 3 })).rejects.toMatchObject({ fields: { "": { code: "lossIterationClosed" } } });
  });
});
