import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import { choosePair } from "#app/domain/pair-choice/choose-pair.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addFirstStep } from "./add-first-step.server.ts";
import { groupFirstSteps } from "./first-step-groups.ts";
import { firstStepsOf, totalsOf } from "./first-step-queries.server.ts";
import { lossByActor } from "./queries.server.ts";
import { recordAcceptance } from "./record-acceptance.server.ts";
import { reviseFirstStep } from "./revise-first-step.server.ts";
import { eventsOf, lossScene, putIteration, type Scene } from "./testing/loss-scene.ts";
import { restoreFirstStep, trashFirstStep } from "./trash-first-step.server.ts";

useTestStore();

const step = (scene: Scene, more = {}) => ({
  iterationId: scene.iterationId, pairId: scene.pairId, stakeholderId: scene.sponsorId,
  action: "Prêter deux bases", money: 6_000_00, personMonths: null, expectedLearning: "si un groupe roule sans aide", ...more,
});
const answer = (subjectId: string, more = {}) => ({ subjectKind: "first-step" as const, subjectId, accepted: true, personName: "Décideur 1", ...more });

describe("a first step", () => {
  it("is kept per pair and actor, with what is not known, and journaled", async () => {
    const scene = await lossScene();
    const { id } = await addFirstStep(scene.owner, step(scene));
    expect(await firstStepsOf(scene.owner, scene.iterationId)).toMatchObject([
      { id, actor: "Ville", money: 6_000_00, personMonths: null, state: "none", pair: { usage: { label: "Former" }, stakeholder: "Ville", category: null } },
    ]);
    expect(await eventsOf(scene, "first-step")).toEqual(["created"]);
  });

  it("is written once per pair and actor, also against one in the trash", async () => {
    const scene = await lossScene();
    const { id } = await addFirstStep(scene.owner, step(scene));
    await expect(addFirstStep(scene.owner, step(scene))).rejects.toMatchObject({ status: 409, fields: { stakeholderId: { code: "firstStepThere" } } });
    await trashFirstStep(scene.owner, id);
    await expect(addFirstStep(scene.owner, step(scene))).rejects.toMatchObject({ fields: { stakeholderId: { code: "firstStepInTrash" } } });
    await restoreFirstStep(scene.owner, id);
    expect(await firstStepsOf(scene.owner, scene.iterationId)).toHaveLength(1);
  });

  it("is added while the iteration runs, not once it is closed", async () => {
    const scene = await lossScene();
    await putIteration(scene, "running");
    await addFirstStep(scene.owner, step(scene));
    await putIteration(scene, "closed");
    await expect(addFirstStep(scene.owner, step(scene, { stakeholderId: scene.facilitatorId }))).rejects.toMatchObject({ fields: { "": { code: "lossIterationClosed" } } });
  });

  it("asks its actor again once its action or a figure changed, not for a reworded expectation", async () => {
    const scene = await lossScene();
    const { id } = await addFirstStep(scene.owner, step(scene));
    await recordAcceptance(scene.owner, answer(id));
    const edit = { id, revision: 1, action: "Prêter deux bases", money: 6_000_00, personMonths: null, expectedLearning: "autre" };
    await reviseFirstStep(scene.owner, edit);
    expect((await firstStepsOf(scene.owner, scene.iterationId))[0]!.state).toBe("accepted");
    await reviseFirstStep(scene.owner, { ...edit, revision: 2, personMonths: 50 });
    expect((await firstStepsOf(scene.owner, scene.iterationId))[0]!.state).toBe("none");
    await expect(reviseFirstStep(scene.owner, { ...edit, revision: 2 })).rejects.toMatchObject({ status: 409, fields: { "": { code: "stale" } } });
  });

  it("is accepted, refused or expired on a day; the pair that cannot start stays outside the totals", async () => {
    const scene = await lossScene();
    const { id } = await addFirstStep(scene.owner, step(scene));
    await addFirstStep(scene.owner, step(scene, { stakeholderId: scene.facilitatorId, money: null, personMonths: 30 }));
    const totals = async (actor = scene.owner) => totalsOf(await firstStepsOf(actor, scene.iterationId), []);
    expect((await totals()).overall).toEqual({ money: { known: 6_000_00, unknown: 1 }, "person-months": { known: 30, unknown: 1 } });
    await recordAcceptance(scene.owner, answer(id, { expiresOn: "2026-03-10" }));
    expect((await totals(onDay(scene.owner, "2026-03-11"))).blocked).toEqual([{ pairId: scene.pairId, because: "expired" }]);
    await recordAcceptance(scene.owner, answer(id, { accepted: false }));
    expect(await totals()).toMatchObject({ overall: { money: { known: 0, unknown: 0 } }, blocked: [{ because: "refused" }] });
    expect(await eventsOf(scene, "acceptance")).toEqual(["created", "created", "superseded"]);
  });

  it("is of the workspace, with pairs of the programme", async () => {
    const scene = await lossScene();
    const { id } = await addFirstStep(scene.owner, step(scene));
    const stranger = await newOwner();
    await expect(addFirstStep(stranger, step(scene))).rejects.toBeInstanceOf(NotFound);
    await expect(reviseFirstStep(stranger, { id, revision: 1, action: "x", money: 0, personMonths: 0, expectedLearning: "" })).rejects.toBeInstanceOf(NotFound);
    await expect(trashFirstStep(stranger, id)).rejects.toBeInstanceOf(NotFound);
    await expect(recordAcceptance(stranger, answer(id))).rejects.toBeInstanceOf(NotFound);
    const other = await lossScene();
    await expect(addFirstStep(scene.owner, step(scene, { pairId: other.pairId }))).rejects.toMatchObject({ fields: { pairId: { code: "notOneOfOurs" } } });
  });
});

describe("an answer", () => {
  it("is given by a person, of that side when they have one", async () => {
    const scene = await lossScene();
    const { id } = await addFirstStep(scene.owner, step(scene));
    const theirs = await addFirstStep(scene.owner, step(scene, { stakeholderId: scene.facilitatorId }));
    await expect(recordAcceptance(scene.owner, answer(id, { personName: " " }))).rejects.toMatchObject({ fields: { personId: { code: "deciderMissing" } } });
    await recordAcceptance(scene.owner, answer(theirs.id, { personName: "Décideuse 2" }));
    const { db } = await import("#db/store.ts");
    const { tables: t } = await import("#db/tables.ts");
    const [person] = await db().select().from(t.persons);
    expect(person).toMatchObject({ name: "Décideuse 2", stakeholderId: scene.facilitatorId });
    await expect(recordAcceptance(scene.owner, answer(id, { personName: "", personId: person!.id }))).rejects.toMatchObject({ fields: { personId: { code: "deciderOfAnotherSide" } } });
    await expect(recordAcceptance(scene.owner, answer(id, { expiresOn: "2026-03-01" }))).rejects.toMatchObject({ fields: { expiresOn: { code: "expiresBeforeItsDay" } } });
  });

  it("is recorded by an outsider for their own side only, who sees that side only", async () => {
    const scene = await lossScene();
    const own = await addFirstStep(scene.owner, step(scene, { stakeholderId: scene.facilitatorId }));
    const other = await addFirstStep(scene.owner, step(scene));
    const partner = await colleagueOf(scene.owner, "partner", scene.facilitatorId);
    await recordAcceptance(partner, answer(own.id));
    await expect(recordAcceptance(partner, answer(other.id))).rejects.toBeInstanceOf(NotFound);
    expect((await firstStepsOf(partner, scene.iterationId)).map((one) => one.id)).toEqual([own.id]);
    const viewer = await colleagueOf(scene.owner, "viewer");
    await expect(recordAcceptance(viewer, answer(own.id))).rejects.toBeInstanceOf(NotFound);
  });

  it("leaves the totals once other pairs are chosen, and stays in sight", async () => {
    const scene = await lossScene();
    await addFirstStep(scene.owner, step(scene));
    const grouped = async () => groupFirstSteps(await firstStepsOf(scene.owner, scene.iterationId));
    expect((await grouped()).total.money.known).toBe(6_000_00);
    await choosePair(scene.owner, scene.iterationId, { pairId: scene.pairId, chosen: false, reason: "Trop tôt", dissent: "" });
    await putIteration(scene, "running");
    const { groups, total, leaving } = await grouped();
    expect([groups.map(({ blocked }) => blocked), total.money, leaving]).toEqual([["aside"], { known: 0, unknown: 0 }, 0]);
    expect((await lossByActor(scene.owner, scene.iterationId)).rows.some((row) => row.money.concerned)).toBe(false);
  });
});
