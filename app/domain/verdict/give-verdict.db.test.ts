import { describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addEvidence } from "#app/domain/evidence/add-evidence.server.ts";
import { evidenceForm } from "#app/domain/evidence/schema.ts";
import { trashEvidence } from "#app/domain/evidence/trash-evidence.server.ts";
import { addExperiment } from "#app/domain/experiment/add-experiment.server.ts";
import { addExperimentInput } from "#app/domain/experiment/schema.ts";
import { addHypothesis } from "#app/domain/hypothesis/add-hypothesis.server.ts";
import { addHypothesisInput } from "#app/domain/hypothesis/schema.ts";
import { journalOf, newTestDraft, newTestRunning, setTestState } from "#app/domain/iteration/testing/test-iterations.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { giveVerdict } from "./give-verdict.server.ts";
import { giveVerdictInput } from "./schema.ts";

useTestStore();

const verdictOf = (actor: Actor) => db().select().from(t.verdicts).where(eq(t.verdicts.workspaceId, actor.workspaceId));
const give = (actor: Actor, id: string, result: string, learning = "Elle vient si on l’accueille") =>
  giveVerdict(actor, id, giveVerdictInput.parse({ result, learning }));
const fact = (values: object) => evidenceForm.parse({ fact: "Deux venues", source: "Cahier", on: "2026-03-05", ...values });

describe("evidence and verdicts", () => {
  it("asks evidence for validated and invalidated, and a sentence", async () => {
    const actor = await newOwner();
    const { iteration, hypothesis } = await newTestRunning(actor);
    await expect(give(actor, hypothesis.id, "validated")).rejects.toMatchObject({ fields: { result: { code: "evidenceMissing" } } });
    await expect(give(actor, hypothesis.id, "inconclusive", " ")).rejects.toMatchObject({ fields: { learning: { code: "learningMissing" } } });
    await give(actor, hypothesis.id, "not-tested", "");
    await addEvidence(actor, iteration.id, fact({ opposes: hypothesis.id }));
    await give(actor, hypothesis.id, "invalidated");
    const rows = await verdictOf(actor);
    expect(rows).toMatchObject([{ result: "invalidated", learning: "Elle vient si on l’accueille", on: "2026-03-02" }]);
    expect(await journalOf(actor, rows[0]!.id)).toEqual(["created", "given", "changed result", "changed learning", "given"]);
  });

  it("is refused on a draft, a closed iteration and from another workspace, and leaves no trace", async () => {
    const actor = await newOwner();
    const { iteration, hypothesis } = await newTestDraft(actor);
    await expect(give(actor, hypothesis.id, "inconclusive")).rejects.toMatchObject({ status: 409 });
    await setTestState(actor, iteration.id, "running");
    await expect(give(await newOwner(), hypothesis.id, "inconclusive")).rejects.toBeInstanceOf(NotFound);
    await setTestState(actor, iteration.id, "closed");
    await expect(give(actor, hypothesis.id, "inconclusive")).rejects.toMatchObject({ status: 409, fields: { "": { code: "iterationClosed" } } });
    expect(await verdictOf(actor)).toEqual([]);
  });

  it("takes no evidence without a threshold, on a hypothesis of elsewhere, or outside a running iteration", async () => {
    const actor = await newOwner();
    const { iteration, pairId, hypothesis } = await newTestDraft(actor);
    await expect(addEvidence(actor, iteration.id, fact({ supports: hypothesis.id }))).rejects.toMatchObject({ fields: { "": { code: "iterationNotOpen" } } });
    await setTestState(actor, iteration.id, "running");
    const bare = await addHypothesis(actor, iteration.id, addHypothesisInput.parse({ pairId, statement: "Sans seuil" }));
    await expect(addEvidence(actor, iteration.id, fact({ supports: [hypothesis.id, bare.id] }))).rejects.toMatchObject({ fields: { links: { code: "thresholdMissing", params: { n: "H 2" } } } });
    await expect(addEvidence(actor, iteration.id, fact({}))).rejects.toMatchObject({ fields: { links: { code: "chooseAHypothesis" } } });
    const stranger = await newOwner();
    const foreign = await newTestRunning(stranger);
    await expect(addEvidence(actor, iteration.id, fact({ supports: foreign.hypothesis.id }))).rejects.toMatchObject({ fields: { links: { code: "notOneOfOurs" } } });
    await expect(addEvidence(stranger, iteration.id, fact({ supports: foreign.hypothesis.id }))).rejects.toBeInstanceOf(NotFound);
    expect(await db().$count(t.evidence, eq(t.evidence.workspaceId, actor.workspaceId))).toBe(0);
  });

  it("keeps the only fact a verdict rests on", async () => {
    const actor = await newOwner();
    const { iteration, hypothesis } = await newTestRunning(actor);
    const { id } = await addEvidence(actor, iteration.id, fact({ supports: hypothesis.id }));
    await give(actor, hypothesis.id, "validated");
    await expect(trashEvidence(actor, id)).rejects.toMatchObject({ fields: { "": { code: "verdictRestsOnIt" } } });
    await addEvidence(actor, iteration.id, fact({ supports: hypothesis.id }));
    await trashEvidence(actor, id);
    expect(await journalOf(actor, id)).toContain("trashed");
  });

  it("lets an experiment test several hypotheses of its iteration", async () => {
    const actor = await newOwner();
    const { iteration, pairId, hypothesis } = await newTestRunning(actor);
    const other = await addHypothesis(actor, iteration.id, addHypothesisInput.parse({ pairId, statement: "Autre" }));
    const input = (hypothesisIds: string[]) => addExperimentInput.parse({ kind: "loan", title: "Prêt de la halle", hypothesisIds });
    const { id } = await addExperiment(actor, iteration.id, input([hypothesis.id, other.id]));
    expect(await db().$count(t.experimentHypotheses, eq(t.experimentHypotheses.experimentId, id))).toBe(2);
    const foreign = await newTestRunning(actor);
    await expect(addExperiment(actor, iteration.id, input([foreign.hypothesis.id]))).rejects.toMatchObject({ fields: { hypothesisIds: { code: "hypothesisOfAnotherIteration" } } });
    await expect(addExperiment(await newOwner(), iteration.id, input([]))).rejects.toBeInstanceOf(NotFound);
  });
});
