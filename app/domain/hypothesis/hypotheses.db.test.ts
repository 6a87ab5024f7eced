import { describe, expect, it } from "vitest";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addEvidence } from "#app/domain/evidence/add-evidence.server.ts";
import { evidenceForm } from "#app/domain/evidence/schema.ts";
import { prepareIteration } from "#app/domain/iteration/prepare-iteration.server.ts";
import { prepareIterationInput } from "#app/domain/iteration/schema.ts";
import { journalOf, newTestDraft, newTestRunning, setTestState } from "#app/domain/iteration/testing/test-iterations.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addHypothesis } from "./add-hypothesis.server.ts";
import { deriveHypothesis } from "./derive-hypothesis.server.ts";
import { reviseHypothesis } from "./revise-hypothesis.server.ts";
import { addHypothesisInput, deriveHypothesisInput, reviseHypothesisInput } from "./schema.ts";
import { trashHypothesis } from "./trash-hypothesis.server.ts";

useTestStore();

const said = (pairId: string, values: object = {}) => addHypothesisInput.parse({ pairId, statement: "Un atelier s’installe", ...values });
const fact = (hypothesisId: string) => evidenceForm.parse({ fact: "Deux venues", source: "Cahier", on: "2026-03-05", supports: hypothesisId });

describe("addHypothesis", () => {
  it("numbers hypotheses in the programme, planned in a draft, with their day while it runs", async () => {
    const actor = await newOwner();
    const { iteration, pairId, hypothesis } = await newTestRunning(actor);
    expect(hypothesis).toMatchObject({ number: 1, origin: "planned" });
    const added = await addHypothesis(onDay(actor, "2026-03-13"), iteration.id, said(pairId, { origin: "emerged", originThrough: "observation" }));
    expect(await find(actor, t.hypotheses, added.id)).toMatchObject({
      number: 2, addedOnDay: 12, lineageId: added.id, origin: "emerged", originThrough: "observation", originIterationId: iteration.id,
    });
    expect(await journalOf(actor, added.id)).toEqual(["created"]);
  });

  it("gives two people at once two numbers", async () => {
    const actor = await newOwner();
    const { iteration, pairId } = await newTestDraft(actor);
    const both = await Promise.all([addHypothesis(actor, iteration.id, said(pairId)), addHypothesis(actor, iteration.id, said(pairId))]);
    expect(both.map(({ number }) => number).sort()).toEqual([2, 3]);
  });

  it("is refused once closed, on another programme's pair and from another workspace", async () => {
    const actor = await newOwner();
    const { iteration, pairId } = await newTestRunning(actor);
    const foreign = await newTestDraft(await newOwner());
    await expect(addHypothesis(actor, iteration.id, said(foreign.pairId))).rejects.toMatchObject({ fields: { pairId: { code: "notOneOfOurs" } } });
    await expect(addHypothesis(actor, iteration.id, said((await newTestDraft(actor)).pairId))).rejects.toMatchObject({ fields: { pairId: { code: "pairOfAnotherProgram" } } });
    await expect(addHypothesis(await newOwner(), iteration.id, said(pairId))).rejects.toBeInstanceOf(NotFound);
    await setTestState(actor, iteration.id, "closed");
    await expect(addHypothesis(actor, iteration.id, said(pairId))).rejects.toMatchObject({ status: 409 });
  });
});

describe("reviseHypothesis", () => {
  const next = (pairId: string, values: object) =>
    reviseHypothesisInput.parse({ revision: 1, pairId, statement: "Une école vient chaque semaine", threshold: "Trois venues avant mai", ...values });

  it("locks the statement of a planned one at the opening; the threshold stays open until evidence", async () => {
    const actor = await newOwner();
    const { iteration, pairId, hypothesis } = await newTestRunning(actor);
    const revised = (values: object) => reviseHypothesis(actor, hypothesis.id, next(pairId, values));
    await expect(revised({ statement: "Autre chose" })).rejects.toMatchObject({ status: 409, fields: { statement: { code: "lockedByOpening" } } });
    await revised({ threshold: "Quatre venues" });
    await addEvidence(actor, iteration.id, fact(hypothesis.id));
    await expect(revised({ revision: 2, threshold: "Une venue" })).rejects.toMatchObject({ status: 409, fields: { threshold: { code: "thresholdLocked" } } });
    await revised({ revision: 2, threshold: "Quatre venues", controlled: "Les clés" });
    expect(await find(actor, t.hypotheses, hypothesis.id)).toMatchObject({ threshold: "Quatre venues", controlled: "Les clés" });
    expect(await journalOf(actor, hypothesis.id)).toEqual(["created", "changed threshold", "changed controlled"]);
  });

  it("refuses a stale save with both texts, a closed iteration and another workspace", async () => {
    const actor = await newOwner();
    const { iteration, pairId, hypothesis } = await newTestDraft(actor);
    await reviseHypothesis(actor, hypothesis.id, next(pairId, { statement: "Une école vient" }));
    await expect(reviseHypothesis(actor, hypothesis.id, next(pairId, {}))).rejects.toMatchObject({ status: 409, present: { values: { statement: "Une école vient" } } });
    await expect(reviseHypothesis(await newOwner(), hypothesis.id, next(pairId, {}))).rejects.toBeInstanceOf(NotFound);
    await setTestState(actor, iteration.id, "closed");
    await expect(reviseHypothesis(actor, hypothesis.id, next(pairId, { revision: 2 }))).rejects.toMatchObject({ status: 409, fields: { "": { code: "iterationClosed" } } });
  });
});

describe("deriveHypothesis", () => {
  const derived = (actor: Actor, id: string, values: object) => deriveHypothesis(actor, id, deriveHypothesisInput.parse(values));

  it("carries, once, or splits into the next iteration, in the same lineage", async () => {
    const actor = await newOwner();
    const { program, iteration, hypothesis } = await newTestRunning(actor);
    await expect(derived(actor, hypothesis.id, { relation: "carried" })).rejects.toMatchObject({ fields: { "": { code: "parentNotEarlier" } } });
    await setTestState(actor, iteration.id, "closed");
    await expect(derived(actor, hypothesis.id, { relation: "carried" })).rejects.toMatchObject({ fields: { "": { code: "nowhereToCarry" } } });
    await prepareIteration(actor, program.id, prepareIterationInput.parse({}));
    const [child] = await derived(actor, hypothesis.id, { relation: "carried" });
    expect(await find(actor, t.hypotheses, child!.id)).toMatchObject({ parentId: hypothesis.id, relation: "carried", lineageId: hypothesis.id, threshold: "Trois venues avant mai" });
    await expect(derived(actor, hypothesis.id, { relation: "carried" })).rejects.toMatchObject({ fields: { "": { code: "alreadyCarried" } } });
    await trashHypothesis(actor, child!.id);
    expect(await derived(actor, hypothesis.id, { relation: "split", statements: "Une école vient le matin\n\nUne école vient le soir" })).toHaveLength(2);
    await expect(derived(actor, hypothesis.id, { relation: "split", statements: "Une seule" })).rejects.toMatchObject({ fields: { statements: { code: "splitNeedsTwo" } } });
    await expect(derived(await newOwner(), hypothesis.id, { relation: "carried" })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("trashHypothesis", () => {
  it("takes one of a draft, or added and still without evidence", async () => {
    const actor = await newOwner();
    const { iteration, pairId, hypothesis } = await newTestRunning(actor);
    await expect(trashHypothesis(actor, hypothesis.id)).rejects.toMatchObject({ fields: { "": { code: "lockedByOpening" } } });
    const added = await addHypothesis(actor, iteration.id, said(pairId, { threshold: "Une venue" }));
    const proved = await addHypothesis(actor, iteration.id, said(pairId, { threshold: "Une venue" }));
    await addEvidence(actor, iteration.id, fact(proved.id));
    await expect(trashHypothesis(actor, proved.id)).rejects.toMatchObject({ fields: { "": { code: "hasEvidence" } } });
    await trashHypothesis(actor, added.id);
    await expect(find(actor, t.hypotheses, added.id)).rejects.toBeInstanceOf(NotFound);
    expect(await journalOf(actor, added.id)).toEqual(["created", "trashed"]);
  });
});
