import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf } from "#app/auth/testing/test-actors.ts";
import { lossScene, move, runningScene, type Scene } from "#app/domain/affordable-loss/testing/loss-scene.ts";
import { answerDecision } from "#app/domain/decision/answer-decision.server.ts";
import { askCeilingDecision, askDecision } from "#app/domain/decision/ask-decision.server.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { executiveView } from "./executive-view.server.ts";

useTestStore();

const viewOf = async ({ owner, programId }: Scene) => executiveView(await colleagueOf(owner, "viewer"), await programById(owner, programId));
const askVersion = ({ owner, baseVersionId }: Scene) => askDecision(owner, { subjectKind: "version", subjectId: baseVersionId, sentence: "Ouvrir la halle", deadline: "2030-01-31" });

describe("a programme of which little was said", () => {
  it("asks nothing, learned nothing, and has no figure at all", async () => {
    const view = await viewOf(await lossScene());
    expect(view.asked).toEqual({ request: null, others: 0, last: null, underConditions: [] });
    expect(view.learned).toMatchObject({ followed: 0, pending: 0, telling: [] });
    expect(view.opening).toMatchObject({ from: null, to: { name: "Halle 0" }, opens: [], staysClosed: [] });
    expect(view.stake).toMatchObject({ iteration: { number: 1, state: "draft" }, loss: { rows: [] }, nextStep: null });
  });
});

describe("what is asked", () => {
  it("is a version before a ceiling, and the answer stays with its conditions", async () => {
    const scene = await runningScene();
    const { owner, iterationId, sponsorId: stakeholderId } = scene;
    await askCeilingDecision(owner, { iterationId, stakeholderId, unit: "money", sentence: "Relever le plafond de la Ville", money: 14_000_00 });
    const { id: requestId } = await askVersion(scene);
    expect((await viewOf(scene)).asked).toMatchObject({ request: { id: requestId, sentence: "Ouvrir la halle" }, others: 1, last: null });
    await answerDecision(owner, {
      requestId, answer: "go-with-conditions", reason: "Le cadre reste à poser", onBehalfOf: "COMEX", conditions: [{ title: "Relire la convention", owner: "Juriste", dueOn: "2030-02-28" }],
    });
    const { asked, since } = await viewOf(scene);
    expect(asked).toMatchObject({ request: { subject: { kind: "ceiling" } }, others: 0, last: { answer: "go-with-conditions" }, underConditions: [{ conditions: [{ title: "Relire la convention", state: "pending" }] }] });
    expect(since).toBe(owner.today);
  });
});

describe("conditions", () => {
  it("stay in sight while they are awaited, also after another decision sets its own", async () => {
    const scene = await runningScene();
    const { owner, iterationId } = scene;
    const asked = await askDecision(owner, { subjectKind: "iteration", subjectId: iterationId, sentence: "Poursuivre l’itération" });
    const given = { answer: "go-with-conditions" as const, reason: "Le cadre reste à poser", onBehalfOf: "COMEX" };
    await answerDecision(owner, { requestId: asked.id, ...given, conditions: [{ title: "Trouver un site", owner: "", dueOn: null }] });
    const { id: requestId } = await askVersion(scene);
    await answerDecision(owner, { requestId, ...given, conditions: [{ title: "Relire la convention", owner: "Juriste", dueOn: null }] });
    const { underConditions } = (await viewOf(scene)).asked;
    expect(underConditions.map((one) => one.conditions.map(({ title }) => title))).toEqual([["Relire la convention"], ["Trouver un site"]]);
  });
});

describe("what is at stake", () => {
  it("keeps an unknown term apart from what is known", async () => {
    const scene = await runningScene();
    await move(scene, "spent", 3_000_00);
    await move(scene, "spent", null);
    const { stake } = await viewOf(scene);
    expect(stake?.loss.totals.money.used).toEqual({ known: 3_000_00, unknown: 1 });
    expect(stake?.loss.rows.map(({ name }) => name)).toEqual(["Ville"]);
  });
});
