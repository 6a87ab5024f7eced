import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { lossByActor, movementsOf } from "#app/domain/affordable-loss/queries.server.ts";
import { recordMovement } from "#app/domain/affordable-loss/record-movement.server.ts";
import { listHypotheses } from "#app/domain/hypothesis/list-hypotheses.server.ts";
import { hypothesesOf, hypothesisWithEvidence, lineageOf } from "#app/domain/hypothesis/queries.server.ts";
import { newTestDraft, setTestState } from "#app/domain/iteration/testing/test-iterations.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { loopOf } from "#app/domain/program/loop.server.ts";
import { giveVerdict } from "#app/domain/verdict/give-verdict.server.ts";
import { exportWorkspace } from "#app/domain/workspace-export/export-workspace.server.ts";
import { amend } from "./amend.server.ts";

useTestStore();

/** A closed iteration whose verdict and spending were then corrected. */
async function corrected() {
  const actor = await newOwner();
  const { program, iteration, hypothesis } = await newTestDraft(actor);
  const { id: stakeholderId } = await addStakeholder(actor, { name: "Lycée D" });
  await setTestState(actor, iteration.id, "running");
  await giveVerdict(actor, hypothesis.id, { result: "inconclusive", learning: "Deux venues seulement" });
  const movement = await recordMovement(actor, { iterationId: iteration.id, stakeholderId, unit: "money", kind: "spent", amount: 100_00, on: actor.today, reason: "Essai" });
  await setTestState(actor, iteration.id, "closed");
  const verdictId = (await hypothesisWithEvidence(actor, hypothesis.id)).verdict?.id ?? "";
  await amend(actor, { subjectKind: "verdict", subjectId: verdictId, field: "result", after: "not-tested", reason: "L’essai n’a pas eu lieu" });
  await amend(actor, { subjectKind: "movement", subjectId: movement.id, field: "amount", after: 120_00, reason: "Facture" });
  return { actor, programId: program.id, iterationId: iteration.id, hypothesisId: hypothesis.id };
}

describe("an amendment", () => {
  it("is what live pages read of a verdict, with a mark", async () => {
    const { actor, programId, iterationId, hypothesisId } = await corrected();
    const [row] = await hypothesesOf(actor, iterationId);
    expect(row).toMatchObject({ id: hypothesisId, verdict: { result: "not-tested", learning: "Deux venues seulement" }, amended: ["result"] });
    expect(await lineageOf(actor, { programId, lineageId: row!.lineageId })).toMatchObject([{ result: "not-tested" }]);
    expect((await loopOf(actor, programId)).iterations[0]?.counts).toMatchObject({ inconclusive: 0, "not-tested": 1 });
    const listed = (verdict: "not-tested" | "inconclusive") => listHypotheses(actor, programId, { verdict, page: 1, size: 10 });
    expect((await listed("not-tested")).rows).toMatchObject([{ verdict: "not-tested", amended: true }]);
    expect((await listed("inconclusive")).total).toBe(0);
  });

  it("is what live pages count of a movement, the original beside it", async () => {
    const { actor, iterationId } = await corrected();
    expect(await movementsOf(actor, iterationId)).toMatchObject([{ amount: 120_00, original: { amount: 100_00, reason: "Essai" } }]);
    expect((await lossByActor(actor, iterationId)).totals.money.used).toEqual({ known: 120_00, unknown: 0 });
  });

  it("counts in the figures of the export, whose records keep what was written", async () => {
    const { actor, iterationId } = await corrected();
    const { records, figures } = JSON.parse(await exportWorkspace(actor)) as { records: Record<string, Record<string, unknown>[]>; figures: { iterations: Record<string, unknown>[] } };
    expect(records["lossMovements"]).toMatchObject([{ amount: 100_00 }]);
    expect(records["verdicts"]).toMatchObject([{ result: "inconclusive" }]);
    const figured = figures.iterations.find((one) => one["iterationId"] === iterationId);
    expect(figured).toMatchObject({ learning: { total: { "not-tested": 1, inconclusive: 0 } } });
    expect(JSON.stringify(figured)).toContain('"used":{"known":12000,"unknown":0}');
  });
});
