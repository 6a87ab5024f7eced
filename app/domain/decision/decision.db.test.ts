import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import { eventsOf, inForce, lossScene, move, putIteration, runningScene, type Scene } from "#app/domain/affordable-loss/testing/loss-scene.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { openVersion } from "#app/domain/resource-version/open-version.server.ts";
import { answerDecision } from "./answer-decision.server.ts";
import { askCeilingDecision, askDecision, withdrawRequest } from "./ask-decision.server.ts";
import { overrunsOf } from "./overruns.server.ts";
import { conditionsOf, decisionsOf, openRequests } from "./queries.server.ts";
import { setConditionState } from "./set-condition-state.server.ts";
import { standingStop } from "./standing-stop.server.ts";

useTestStore();

const said = { reason: "La perte reste supportable", onBehalfOf: "COMEX" };

const askRaise = ({ owner, iterationId, sponsorId: stakeholderId }: Scene, money: number | null = 14_000_00) =>
  askCeilingDecision(owner, { iterationId, stakeholderId, unit: "money", sentence: "Relever le plafond de la Ville", money });
const askVersion = ({ owner, baseVersionId }: Scene) => askDecision(owner, { subjectKind: "version", subjectId: baseVersionId, sentence: "Ouvrir la halle" });
const askIteration = ({ owner, iterationId }: Scene) => askDecision(owner, { subjectKind: "iteration", subjectId: iterationId, sentence: "Continuer" });

async function stateOfVersion({ baseVersionId }: Scene) {
  const [version] = await db().select().from(t.resourceVersions).where(eq(t.resourceVersions.id, baseVersionId));
  return version!;
}

/** The worked case up to its overrun of 800 €. */
async function overrunScene() {
  const scene = await runningScene();
  const { id } = await move(scene, "committed", 9_000_00);
  await move(scene, "spent", 6_500_00, { againstId: id });
  await move(scene, "recovered", 1_200_00);
  await move(scene, "committed", 2_000_00);
  await move(scene, "spent", 3_000_00);
  return scene;
}

describe("a raise", () => {
  it("makes the new ceiling and its acceptance with the decision, and decides the overrun", async () => {
    const scene = await overrunScene();
    expect(await overrunsOf(scene.owner, scene.iterationId)).toMatchObject([{ actor: "Ville", unit: "money", over: 800_00, decided: false, requestId: null }]);
    const { id: requestId } = await askRaise(scene);
    expect(await overrunsOf(scene.owner, scene.iterationId)).toMatchObject([{ decided: false, requestId }]);
    const viewer = await colleagueOf(scene.owner, "viewer");
    const { id } = await answerDecision(viewer, { requestId, answer: "go", ...said, personName: "Décideur 1" });
    expect(await inForce(scene)).toMatchObject({ amount: 14_000_00, state: "accepted", decisionId: id });
    const [before] = await db().select().from(t.lossCeilings).where(eq(t.lossCeilings.id, scene.ceilingId));
    expect(before).toMatchObject({ amount: 12_000_00, supersededById: (await inForce(scene))!.id });
    expect(await overrunsOf(scene.owner, scene.iterationId)).toEqual([]);
    expect(await eventsOf(scene, "ceiling")).toEqual(["created", "accepted", "created", "changed supersededById", "raised amount", "accepted"]);
    await move(scene, "committed", 1_000_00);
  });

  it("asks for a higher amount and for who accepts it; refused, it leaves no trace", async () => {
    const scene = await runningScene();
    const { id: requestId } = await askRaise(scene, 12_000_00);
    const go = { requestId, answer: "go" as const, ...said };
    await expect(answerDecision(scene.owner, { ...go, personName: "Décideur 1" })).rejects.toMatchObject({ fields: { money: { code: "raiseNotHigher" } } });
    await expect(answerDecision(scene.owner, { ...go, money: 15_000_00 })).rejects.toMatchObject({ fields: { personId: { code: "raiseAccepterMissing" } } });
    expect(await decisionsOf(scene.owner, scene.programId)).toEqual([]);
    expect(await openRequests(scene.owner, scene.programId)).toHaveLength(1);
    await answerDecision(scene.owner, { ...go, money: 15_000_00, personName: "Décideur 1" });
    expect(await inForce(scene)).toMatchObject({ amount: 15_000_00 });
  });

  it("also gives a first ceiling to an actor who spent without one", async () => {
    const scene = await runningScene();
    const { facilitatorId: stakeholderId, iterationId, owner } = scene;
    await move(scene, "spent", 300_00, { stakeholderId });
    const { id: requestId } = await askCeilingDecision(owner, { iterationId, stakeholderId, unit: "money", sentence: "Couvrir la dépense", money: 500_00 });
    await answerDecision(owner, { requestId, answer: "go", ...said, personName: "Décideuse 2" });
    expect(await overrunsOf(owner, iterationId)).toEqual([]);
  });
});

describe("an overrun", () => {
  it("is decided by a decision not to raise, and again undecided when more is spent", async () => {
    const scene = await overrunScene();
    const { id: requestId } = await askRaise(scene);
    const pause = await answerDecision(scene.owner, { requestId, answer: "pause", ...said });
    expect(await overrunsOf(scene.owner, scene.iterationId)).toMatchObject([{ decided: true }]);
    await answerDecision(scene.owner, { requestId, answer: "stop", ...said, supersedesId: pause.id });
    expect(await overrunsOf(scene.owner, scene.iterationId)).toMatchObject([{ over: 800_00, decided: true }]);
    expect(await standingStop(scene.owner, scene.programId)).toBeNull();
    await move(scene, "spent", 1_00);
    expect(await overrunsOf(scene.owner, scene.iterationId)).toMatchObject([{ over: 801_00, decided: false }]);
  });
});

describe("a decision on a version", () => {
  it("authorises it, and its opening is a dated fact", async () => {
    const scene = await lossScene();
    const opening = { id: scene.baseVersionId, on: scene.owner.today };
    await expect(openVersion(scene.owner, opening)).rejects.toMatchObject({ fields: { on: { code: "versionNotAuthorised" } } });
    const { id: requestId } = await askVersion(scene);
    await answerDecision(scene.owner, { requestId, answer: "go", ...said });
    expect(await stateOfVersion(scene)).toMatchObject({ state: "authorised", authorisedOn: "2026-03-02" });
    await openVersion(scene.owner, opening);
    expect(await stateOfVersion(scene)).toMatchObject({ state: "opened", openedOn: "2026-03-02" });
    const again = await askVersion(scene);
    await expect(answerDecision(scene.owner, { requestId: again.id, answer: "stop", ...said })).rejects.toMatchObject({ fields: { answer: { code: "versionOpenedAlready" } } });
  });

  it("refuses it by a Stop, which stands until a later decision supersedes it", async () => {
    const scene = await lossScene();
    const first = await askVersion(scene);
    const stop = await answerDecision(scene.owner, { requestId: first.id, answer: "stop", ...said });
    expect([(await stateOfVersion(scene)).state, (await standingStop(scene.owner, scene.programId))?.id]).toEqual(["refused", stop.id]);
    const second = await askVersion(scene);
    await answerDecision(scene.owner, { requestId: second.id, answer: "go", ...said });
    expect([(await stateOfVersion(scene)).state, await standingStop(scene.owner, scene.programId)]).toEqual(["authorised", null]);
    expect((await decisionsOf(scene.owner, scene.programId)).map((one) => [one.answer, one.supersedesId !== null, one.supersededById !== null])).toEqual([["go", true, false], ["stop", false, true]]);
  });
});

describe("answerDecision", () => {
  it("turns conditions into actions, met or missed on a day", async () => {
    const scene = await lossScene();
    const { id: requestId } = await askIteration(scene);
    const conditions = [{ title: "Une convention signée", owner: "Juridique", dueOn: "2026-04-01" }];
    await expect(answerDecision(scene.owner, { requestId, answer: "go-with-conditions", ...said })).rejects.toMatchObject({ fields: { conditionTitle: { code: "conditionsMissing" } } });
    const { id } = await answerDecision(scene.owner, { requestId, answer: "go-with-conditions", ...said, conditions });
    const [condition] = await conditionsOf(scene.owner, id);
    expect(condition).toMatchObject({ title: "Une convention signée", state: "pending", on: null });
    await setConditionState(scene.owner, { id: condition!.id, state: "met" });
    expect(await conditionsOf(scene.owner, id)).toMatchObject([{ state: "met", on: "2026-03-02" }]);
    await expect(setConditionState(scene.owner, { id: condition!.id, state: "missed" })).rejects.toMatchObject({ fields: { state: { code: "conditionCannotBecome" } } });
    await expect(setConditionState(await newOwner(), { id: condition!.id, state: "pending" })).rejects.toBeInstanceOf(NotFound);
  });

  it("is given once to a request, by one of two who answer at once; superseding names the decision", async () => {
    const scene = await lossScene();
    const { id: requestId } = await askIteration(scene);
    const outcomes = await Promise.allSettled([answerDecision(scene.owner, { requestId, answer: "go", ...said }), answerDecision(scene.owner, { requestId, answer: "stop", ...said })]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    const [first] = await decisionsOf(scene.owner, scene.programId);
    await answerDecision(scene.owner, { requestId, answer: "stop", ...said, supersedesId: first!.id });
    await expect(answerDecision(scene.owner, { requestId, answer: "go", ...said, supersedesId: first!.id })).rejects.toMatchObject({ status: 409, fields: { "": { code: "decisionSuperseded" } } });
    expect(await standingStop(scene.owner, scene.programId)).toMatchObject({ subjectKind: "iteration" });
    expect(await eventsOf(scene, "decision")).toEqual(["created", "given answer", "created", "given answer", "superseded"]);
  });

  it("is not for a request withdrawn, nor for another workspace", async () => {
    const scene = await lossScene();
    const { id: requestId } = await askIteration(scene);
    const stranger = await newOwner();
    await expect(answerDecision(stranger, { requestId, answer: "go", ...said })).rejects.toBeInstanceOf(NotFound);
    await expect(withdrawRequest(stranger, requestId)).rejects.toBeInstanceOf(NotFound);
    await expect(askDecision(stranger, { subjectKind: "version", subjectId: scene.baseVersionId, sentence: "x" })).rejects.toBeInstanceOf(NotFound);
    await withdrawRequest(scene.owner, requestId);
    await expect(answerDecision(scene.owner, { requestId, answer: "go", ...said })).rejects.toMatchObject({ status: 409, fields: { "": { code: "requestWithdrawn" } } });
  });

  it("bears on a ceiling only while its iteration runs", async () => {
    const scene = await runningScene();
    const { id: requestId } = await askRaise(scene);
    await putIteration(scene, "closed");
    await expect(answerDecision(scene.owner, { requestId, answer: "go", ...said, personName: "Décideur 1" })).rejects.toMatchObject({ fields: { "": { code: "ceilingNotRunning" } } });
  });
});
