import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { lossByActor, movementsOf } from "./queries.server.ts";
import { recordAcceptance } from "./record-acceptance.server.ts";
import { sayNotKnown, unsayNotKnown } from "./say-not-known.server.ts";
import { setCeiling } from "./set-ceiling.server.ts";
import { eventsOf, lossScene, move, putIteration, runningScene, type Scene } from "./testing/loss-scene.ts";
import { restoreMovement, trashMovement } from "./trash-movement.server.ts";

useTestStore();

const sponsorMoney = async (scene: Scene) => (await lossByActor(scene.owner, scene.iterationId)).rows.find((row) => row.stakeholderId === scene.sponsorId)!.money;
const amountRefused = (code: string) => ({ fields: { amount: { code } } });

describe("the worked case", () => {
  it("holds figure by figure", async () => {
    const scene = await runningScene();
    const { id } = await move(scene, "committed", 9_000_00);
    await move(scene, "spent", 6_500_00, { againstId: id });
    await move(scene, "recovered", 1_200_00);
    const first = (await sponsorMoney(scene)).position;
    expect(first).toMatchObject({ ceiling: 12_000_00, used: { known: 5_300_00, unknown: 0 }, open: { known: 2_500_00, unknown: 0 }, remaining: { known: 4_200_00, unknown: 0 }, warning: false });
    expect([Math.floor(first.usedShare! * 100), Math.floor(first.engagedShare! * 100)]).toEqual([44, 65]);
    await move(scene, "committed", 2_000_00);
    const second = (await sponsorMoney(scene)).position;
    expect(second).toMatchObject({ remaining: { known: 2_200_00, unknown: 0 }, warning: true });
    expect(Math.round(second.engagedShare! * 100)).toBe(82);
    await move(scene, "spent", 3_000_00, { reason: "Facture hors engagement" });
    expect((await sponsorMoney(scene)).position).toMatchObject({ remaining: { known: -800_00, unknown: 0 }, overrun: 800_00 });
  });
});

describe("recordMovement", () => {
  it("refuses to commit beyond the ceiling, saying the figures", async () => {
    const scene = await runningScene();
    await move(scene, "committed", 9_000_00);
    await expect(move(scene, "committed", 4_000_00)).rejects.toMatchObject({
      fields: { amount: { code: "overCeiling", params: { ceiling: 12_000_00, remaining: 3_000_00, over: 1_000_00, unit: "money", currency: "EUR" } } },
    });
    expect(await movementsOf(scene.owner, scene.iterationId)).toHaveLength(1);
  });

  it("lets one of two commitments made at once pass, when together they exceed the ceiling", async () => {
    const scene = await runningScene();
    const outcomes = await Promise.allSettled([move(scene, "committed", 7_000_00), move(scene, "committed", 7_000_00)]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await sponsorMoney(scene)).position.open).toEqual({ known: 7_000_00, unknown: 0 });
  });

  it("refuses to commit without a ceiling that is accepted today; what is spent is written all the same", async () => {
    const scene = await lossScene();
    const { iterationId, sponsorId: stakeholderId, owner } = scene;
    const { id } = await setCeiling(owner, { iterationId, stakeholderId, unit: "money", amount: 5_000_00, hopedToRecover: null });
    await putIteration(scene, "running");
    await expect(move(scene, "committed", 1)).rejects.toMatchObject(amountRefused("commitWithoutAcceptance"));
    await expect(move(scene, "committed", 1, { unit: "person-months" })).rejects.toMatchObject(amountRefused("commitWithoutCeiling"));
    await move(scene, "spent", 50, { unit: "person-months" });
    await recordAcceptance(owner, { subjectKind: "ceiling", subjectId: id, accepted: true, personName: "Décideur 1", expiresOn: "2026-03-05" });
    await move(scene, "committed", 1);
    await expect(move({ ...scene, owner: onDay(owner, "2026-03-06") }, "committed", 1)).rejects.toMatchObject(amountRefused("commitWithoutAcceptance"));
    const { rows } = await lossByActor(owner, iterationId);
    expect(rows[0]!["person-months"].position).toMatchObject({ ceiling: null, remaining: null, overrun: 50 });
  });

  it("keeps what is not known apart from 0", async () => {
    const scene = await runningScene();
    await move(scene, "spent", null);
    await move(scene, "spent", 0);
    expect((await sponsorMoney(scene)).position).toMatchObject({ used: { known: 0, unknown: 1 }, remaining: { unknown: 1 }, engagedShare: null });
  });

  it("refuses to recover more than was spent, unless what was spent is not known", async () => {
    const scene = await runningScene();
    const spent = await move(scene, "spent", 1_000_00);
    await expect(move(scene, "recovered", 1_000_01)).rejects.toMatchObject(amountRefused("recoveredBeyondSpent"));
    await move(scene, "recovered", 400_00);
    await expect(trashMovement(scene.owner, spent.id)).rejects.toMatchObject(amountRefused("recoveredBeyondSpent"));
    await move(scene, "spent", null);
    await move(scene, "recovered", 5_000_00);
  });

  it("is written while the iteration runs, on a day that came, against a commitment of the same account", async () => {
    const scene = await runningScene();
    const { id } = await move(scene, "committed", 1_00);
    await expect(move(scene, "spent", 1, { on: "2026-03-03" })).rejects.toMatchObject({ fields: { on: { code: "dayToCome" } } });
    await expect(move(scene, "spent", 1, { on: "1900-01-01" })).rejects.toMatchObject({ fields: { on: { code: "dayBeforeOpening" } } });
    await expect(move(scene, "spent", 1, { againstId: id, unit: "person-months" })).rejects.toMatchObject({ fields: { againstId: { code: "againstAnother" } } });
    await putIteration(scene, "closed");
    await expect(move(scene, "spent", 1)).rejects.toMatchObject({ fields: { "": { code: "lossIterationClosed" } } });
    await putIteration(scene, "draft");
    await expect(move(scene, "spent", 1)).rejects.toMatchObject({ fields: { "": { code: "lossIterationNotRunning" } } });
  });

  it("goes to the trash and comes back under the same rules, journaled", async () => {
    const scene = await runningScene();
    const { id } = await move(scene, "committed", 9_000_00);
    await trashMovement(scene.owner, id);
    await move(scene, "committed", 8_000_00);
    await expect(restoreMovement(scene.owner, id)).rejects.toMatchObject(amountRefused("overCeiling"));
    expect(await eventsOf(scene, "movement")).toEqual(["created", "trashed", "created"]);
  });

  it("is not found from another workspace", async () => {
    const scene = await runningScene();
    const { id } = await move(scene, "committed", 1_00);
    const stranger = await newOwner();
    await expect(move({ ...scene, owner: stranger }, "spent", 1)).rejects.toBeInstanceOf(NotFound);
    await expect(trashMovement(stranger, id)).rejects.toBeInstanceOf(NotFound);
    await expect(restoreMovement(stranger, id)).rejects.toBeInstanceOf(NotFound);
    await expect(lossByActor(stranger, scene.iterationId)).rejects.toBeInstanceOf(NotFound);
    await expect(sayNotKnown(stranger, { iterationId: scene.iterationId, stakeholderId: scene.sponsorId, unit: "money" })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("« n.c. »", () => {
  it("stands for every loss that is asked for, until somebody says 0", async () => {
    const scene = await runningScene();
    const { money } = (await lossByActor(scene.owner, scene.iterationId)).totals;
    expect([money.used, money.remaining, money.engagedShare]).toEqual([{ known: 0, unknown: 1 }, { known: 0, unknown: 1 }, null]);
    await move(scene, "spent", 0);
    const said = (await lossByActor(scene.owner, scene.iterationId)).totals.money;
    expect([said.used, said.remaining, said.engagedShare]).toEqual([{ known: 0, unknown: 0 }, { known: 12_000_00, unknown: 0 }, 0]);
  });

  it("is said of an actor and a unit, and taken back", async () => {
    const scene = await runningScene();
    const account = { iterationId: scene.iterationId, stakeholderId: scene.sponsorId, unit: "money" as const };
    expect(await sponsorMoney(scene)).toMatchObject({ concerned: true, movements: 0, saidNotKnown: false });
    await sayNotKnown(scene.owner, account);
    await sayNotKnown(scene.owner, account);
    expect(await sponsorMoney(scene)).toMatchObject({ saidNotKnown: true, position: { used: { known: 0, unknown: 1 } } });
    await unsayNotKnown(scene.owner, account);
    expect(await sponsorMoney(scene)).toMatchObject({ saidNotKnown: false });
  });
});

describe("lossByActor", () => {
  it("adds the actors up unit by unit, and both units only at the rate of the workspace", async () => {
    const scene = await runningScene();
    await move(scene, "spent", 2_000_00);
    await move(scene, "spent", 50, { unit: "person-months" });
    const { totals, together } = await lossByActor(scene.owner, scene.iterationId);
    expect([totals.money.used.known, totals["person-months"].used.known, together]).toEqual([2_000_00, 50, null]);
    const { write } = await import("#db/store.ts");
    const { tables: t } = await import("#db/tables.ts");
    await write(scene.owner.workspaceId, async (db) => void (await db.update(t.workspaces).set({ personMonthRate: 8_000_00 })));
    expect((await lossByActor(scene.owner, scene.iterationId)).together).toMatchObject({ rate: 8_000_00, used: { known: 6_000_00, unknown: 0 } });
  });

  it("shows an outsider their own side and nothing of others’", async () => {
    const scene = await runningScene();
    await move(scene, "spent", 2_000_00);
    const partner = await colleagueOf(scene.owner, "partner", scene.facilitatorId);
    const { rows, totals } = await lossByActor(partner, scene.iterationId);
    expect(rows.map((row) => row.name)).toEqual(["Le Labo"]);
    expect(totals.money.used.known).toBe(0);
    expect(await movementsOf(partner, scene.iterationId)).toEqual([]);
  });
});
