import { and, eq, getTableName, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { sayNotKnown } from "#app/domain/affordable-loss/say-not-known.server.ts";
import { amend } from "#app/domain/amendment/amend.server.ts";
import { addHypothesis } from "#app/domain/hypothesis/add-hypothesis.server.ts";
import { addHypothesisInput } from "#app/domain/hypothesis/schema.ts";
import { addImpact } from "#app/domain/impact/add-impact.server.ts";
import { assessImpact } from "#app/domain/impact/assess-impact.server.ts";
import { impactById } from "#app/domain/impact/queries.server.ts";
import { newTestDraft, setTestState } from "#app/domain/iteration/testing/test-iterations.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addOpeningItem } from "#app/domain/resource-version/opening-items.server.ts";
import { setOpeningState } from "#app/domain/resource-version/set-opening-state.server.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { giveVerdict } from "#app/domain/verdict/give-verdict.server.ts";
import { closeIteration } from "./close-iteration.server.ts";
import { closingDraftOf, confirmNewcomers, saveClosingDraft } from "./closing-draft.server.ts";
import { closingState } from "./closing-state.server.ts";
import { reviewImpact, reviewUnchangedInBulk } from "./review-impact.server.ts";

useTestStore();

/** An iteration that runs with two hypotheses, a risk on the pair they try, a benefit of the whole programme and an open item. */
async function running() {
  const owner = await newOwner();
  const { program, iteration, pairId, hypothesis } = await newTestDraft(owner);
  const second = await addHypothesis(owner, iteration.id, addHypothesisInput.parse({ pairId, statement: "Une ville prête un site", threshold: "Une signature" }));
  const [first, target] = await versionsOf(owner, program.id);
  const risk = await addImpact(owner, { programId: program.id, kind: "risk", statement: "La valeur part", quantifiable: true, pairIds: [pairId] });
  const benefit = await addImpact(owner, { programId: program.id, kind: "benefit", statement: "On apprend", exchangeable: true });
  await assessImpact(owner, { impactId: risk.id, versionId: first!.id, likelihoodBefore: 5, severityBefore: 4 });
  await assessImpact(owner, { impactId: benefit.id, versionId: target!.id, magnitude: 3 });
  const item = await addOpeningItem(owner, { programId: program.id, name: "Plans" });
  await setOpeningState(owner, { itemId: item.id, versionId: first!.id, state: "open", licence: "CC BY" });
  await setTestState(owner, iteration.id, "running");
  const actor = onDay(owner, "2026-04-20");
  return { actor, programId: program.id, iterationId: iteration.id, pairId, hypotheses: [hypothesis.id, second.id] as const, first: first!, target: target!, risk, benefit, item };
}
type Running = Awaited<ReturnType<typeof running>>;

async function answerAll({ actor, iterationId, hypotheses: [a, b], risk }: Running) {
  await giveVerdict(actor, a, { result: "inconclusive", learning: "Deux venues seulement" });
  await giveVerdict(actor, b, { result: "not-tested", learning: "" });
  await reviewUnchangedInBulk(actor, { iterationId });
  await reviewImpact(actor, { iterationId, impactId: risk.id, move: "changed", likelihoodAfter: 2, reason: "Une charte est signée" });
  await confirmNewcomers(actor, { iterationId });
  await saveClosingDraft(actor, { iterationId, outcome: "produced", versionName: "Halle 2", judgements: { openness: { level: 3, comment: "Plans ouverts" } } });
}

const gapsOf = async ({ actor, iterationId }: Running) => (await closingState(actor, iterationId)).gaps.map(({ kind }) => kind);
const assessmentsOn = (versionId: string) => db().select().from(t.assessments).where(and(eq(t.assessments.versionId, versionId), eq(t.assessments.kind, "observed")));

describe("closingState", () => {
  it("says all that is missing, and less as answers come", async () => {
    const story = await running();
    expect(await gapsOf(story)).toEqual([
      "verdict-missing", "verdict-missing", "impact-unreviewed", "impact-unreviewed", "newcomers-unconfirmed", "outcome-missing",
    ]);
    await answerAll(story);
    expect(await gapsOf(story)).toEqual([]);
    expect((await closingState(story.actor, story.iterationId)).progress).toEqual({ answered: 6, total: 6 });
  });

  it("asks for the loss of an actor with a ceiling, or its « n.c. »", async () => {
    const story = await running();
    const { actor, iterationId } = story;
    const [stakeholder] = await db().select().from(t.stakeholders).where(eq(t.stakeholders.workspaceId, actor.workspaceId));
    const account = { iterationId, stakeholderId: stakeholder!.id, unit: "money" } as const;
    await write(actor.workspaceId, async () => {
      await db().insert(t.lossCeilings).values({ ...account, workspaceId: actor.workspaceId, createdAt: actor.now, amount: 1_000 });
    });
    expect(await gapsOf(story)).toContain("loss-missing");
    await sayNotKnown(actor, account);
    expect(await gapsOf(story)).not.toContain("loss-missing");
  });

  it("is of the workspace only", async () => {
    const { iterationId } = await running();
    const other = await newOwner();
    await expect(closingState(other, iterationId)).rejects.toBeInstanceOf(NotFound);
    await expect(saveClosingDraft(other, { iterationId, outcome: "kept" })).rejects.toBeInstanceOf(NotFound);
    await expect(closeIteration(other, { iterationId })).rejects.toBeInstanceOf(NotFound);
    await expect(reviewUnchangedInBulk(other, { iterationId })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("saveClosingDraft", () => {
  it("keeps any part of the answers, and shows both to whoever saves second", async () => {
    const { actor, iterationId } = await running();
    await saveClosingDraft(actor, { iterationId, revision: 0, outcome: "kept", outcomeReason: "Trop tôt" });
    await expect(saveClosingDraft(actor, { iterationId, revision: 0, outcome: "stopped" })).rejects.toMatchObject({ status: 409, present: { values: { outcome: "kept" } } });
    await saveClosingDraft(actor, { iterationId, versionName: "Halle 2" });
    expect(await closingDraftOf(actor, iterationId)).toMatchObject({ outcome: "kept", outcomeReason: "Trop tôt", versionName: "Halle 2" });
  });
});

describe("reviews", () => {
  it("say « unchanged » of several at once, never of a risk on a pair that was tried", async () => {
    const { actor, iterationId, benefit } = await running();
    expect(await reviewUnchangedInBulk(actor, { iterationId })).toBe(1);
    const rows = await db().select().from(t.impactReviews).where(eq(t.impactReviews.iterationId, iterationId));
    expect(rows.map(({ impactId, inBulk }) => [impactId, inBulk])).toEqual([[benefit.id, true]]);
  });

  it("said in bulk do not do once a pair of the risk is tried after all", async () => {
    const story = await running();
    const { actor, iterationId, hypotheses: [a, b], risk } = story;
    await giveVerdict(actor, a, { result: "not-tested", learning: "" });
    await giveVerdict(actor, b, { result: "not-tested", learning: "" });
    expect(await reviewUnchangedInBulk(actor, { iterationId })).toBe(2);
    expect(await gapsOf(story)).not.toContain("impact-unreviewed");
    await giveVerdict(actor, a, { result: "inconclusive", learning: "Une venue" });
    expect((await closingState(actor, iterationId)).gaps).toContainEqual({ kind: "impact-unreviewed", impactId: risk.id, oneByOne: true });
  });

  it("want a figure and a reason for a change, and a reason for a retirement", async () => {
    const { actor, iterationId, risk } = await running();
    const review = { iterationId, impactId: risk.id } as const;
    await expect(reviewImpact(actor, { ...review, move: "changed", reason: "x" })).rejects.toMatchObject({ fields: { move: { code: "reviewChangesNothing" } } });
    await expect(reviewImpact(actor, { ...review, move: "changed", likelihoodAfter: 1 })).rejects.toMatchObject({ fields: { reason: { code: "moveNeedsReason" } } });
    await expect(reviewImpact(actor, { ...review, move: "retired" })).rejects.toMatchObject({ fields: { reason: { code: "moveNeedsReason" } } });
    await reviewImpact(actor, { ...review, move: "retired", reason: "La norme a changé" });
    await reviewImpact(actor, { ...review, move: "kept" });
    const [row] = await db().select().from(t.impactReviews).where(eq(t.impactReviews.impactId, risk.id));
    expect(row).toMatchObject({ move: "kept", likelihoodBefore: 5, severityBefore: 4, likelihoodAfter: null });
  });
});

describe("closeIteration", () => {
  it("refuses while an answer is missing, and changes nothing", async () => {
    const story = await running();
    const before = await snapshot(story.actor);
    await expect(closeIteration(story.actor, story)).rejects.toMatchObject({ status: 422, fields: { "": { code: "closingIncomplete", params: { count: 6 } } } });
    expect(await snapshot(story.actor)).toEqual(before);
  });

  it("makes the version, what was observed of it, and the next draft with what nothing settled", async () => {
    const story = await running();
    const { actor, iterationId, target, first, risk, benefit, item } = story;
    await answerAll(story);
    const { versionId, next } = await closeIteration(actor, { iterationId });
    expect(versionId).toBe(target.id);
    const [version] = await db().select().from(t.resourceVersions).where(eq(t.resourceVersions.id, versionId));
    expect(version).toMatchObject({ state: "produced", producedOn: "2026-04-20", producedByIterationId: iterationId, openness: 3, opennessComment: "Plans ouverts" });
    const observed = await assessmentsOn(versionId);
    expect(observed.map(({ impactId, move, iterationId: by }) => [impactId, move, by]).sort())
      .toEqual([[risk.id, "changed", iterationId], [benefit.id, "new", iterationId]].sort());
    expect(observed.find(({ impactId }) => impactId === risk.id)).toMatchObject({ likelihoodBefore: 5, likelihoodAfter: 2, reason: "Une charte est signée" });
    expect(observed.find(({ impactId }) => impactId === benefit.id)).toMatchObject({ magnitude: 3 });
    const [states] = await db().select().from(t.openingStates).where(and(eq(t.openingStates.versionId, versionId), eq(t.openingStates.openingItemId, item.id)));
    expect(states).toMatchObject({ state: "open", licence: "CC BY" });
    const [draft] = await db().select().from(t.iterations).where(eq(t.iterations.id, next.id));
    expect(draft).toMatchObject({ number: 2, state: "draft", baseVersionId: versionId, targetVersionId: null });
    const carried = await db().select().from(t.hypotheses).where(eq(t.hypotheses.iterationId, next.id));
    expect(carried.map(({ parentId, relation, threshold }) => [parentId, relation, threshold]).sort()).toEqual([
      [story.hypotheses[0], "carried", "Trois venues avant mai"], [story.hypotheses[1], "carried", "Une signature"],
    ].sort());
    expect(first.state).toBe("produced");
    const events = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.iterationId, iterationId)));
    expect(events.map(({ event, subjectKind }) => `${subjectKind} ${event}`)).toEqual(expect.arrayContaining(["iteration closed", "version produced"]));
  });

  it("keeps the base: the observed stand beside its earlier ones, and the expected version is still aimed at", async () => {
    const story = await running();
    const { actor, iterationId, first, target, risk } = story;
    await answerAll(story);
    await saveClosingDraft(actor, { iterationId, outcome: "kept", outcomeReason: "Trop tôt" });
    const { versionId, next } = await closeIteration(actor, { iterationId });
    expect(versionId).toBe(first.id);
    expect((await assessmentsOn(first.id)).filter(({ impactId }) => impactId === risk.id).map(({ assessmentRevision }) => assessmentRevision).sort()).toEqual([1, 2]);
    const [draft] = await db().select().from(t.iterations).where(eq(t.iterations.id, next.id));
    expect(draft).toMatchObject({ baseVersionId: first.id, targetVersionId: target.id });
    expect(next.carried).toBe(2);
  });

  it("carries nothing after a stop, which says what was learned", async () => {
    const story = await running();
    const { actor, iterationId } = story;
    await answerAll(story);
    await saveClosingDraft(actor, { iterationId, outcome: "stopped" });
    expect((await closingState(actor, iterationId)).gaps).toEqual([{ kind: "outcome-incomplete", fields: ["learned", "reusable", "uncertainty-resolved"] }]);
    await saveClosingDraft(actor, { iterationId, learned: "Personne n’en veut", reusable: "La charte", uncertaintyResolved: "partly" });
    const { next } = await closeIteration(actor, { iterationId });
    expect(next.carried).toBe(0);
    const [closed] = await db().select().from(t.iterations).where(eq(t.iterations.id, iterationId));
    expect(closed).toMatchObject({ state: "closed", closedOn: "2026-04-20", outcome: "stopped", learned: "Personne n’en veut", uncertaintyResolved: "partly" });
  });

  it("retires what the review retired", async () => {
    const story = await running();
    await answerAll(story);
    await reviewImpact(story.actor, { iterationId: story.iterationId, impactId: story.risk.id, move: "retired", reason: "La norme a changé" });
    await closeIteration(story.actor, story);
    expect(await impactById(story.actor, story.risk.id)).toMatchObject({ retiredOn: "2026-04-20", retiredInIterationId: story.iterationId });
  });

  it("closes once when two people close at the same moment", async () => {
    const story = await running();
    await answerAll(story);
    const both = await Promise.allSettled([closeIteration(story.actor, story), closeIteration(story.actor, story)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")).toMatchObject({ reason: { status: 409, fields: { "": { code: "iterationClosed" } } } });
    expect(await db().$count(t.iterations, eq(t.iterations.programId, story.programId))).toBe(2);
  });

  it("leaves everything as it was when its last step fails", async () => {
    const story = await running();
    const { actor, programId, iterationId } = story;
    await answerAll(story);
    // The carried hypotheses would take numbers that are taken.
    await write(actor.workspaceId, async () => {
      await db().update(t.programs).set({ lastHypothesisNumber: 0 }).where(eq(t.programs.id, programId));
    });
    const before = await snapshot(actor);
    await expect(closeIteration(actor, { iterationId })).rejects.toThrow();
    expect(await snapshot(actor)).toEqual(before);
  });

  it("leaves a closed iteration as it is, whatever comes after; an amendment stands beside it", async () => {
    const story = await running();
    const { actor, iterationId, hypotheses: [a], risk, target } = story;
    await answerAll(story);
    await closeIteration(actor, { iterationId });
    const before = await iterationSnapshot(actor, iterationId);
    const closed = { status: 409, fields: { "": { code: "iterationClosed" } } };
    await expect(saveClosingDraft(actor, { iterationId, outcome: "kept" })).rejects.toMatchObject(closed);
    await expect(reviewImpact(actor, { iterationId, impactId: risk.id, move: "kept" })).rejects.toMatchObject(closed);
    await expect(giveVerdict(actor, a, { result: "not-tested", learning: "" })).rejects.toMatchObject(closed);
    await expect(assessImpact(actor, { impactId: risk.id, versionId: target.id, likelihoodBefore: 1 })).rejects.toMatchObject({ fields: { versionId: { code: "assessmentWrittenByClosing" } } });
    const [verdict] = await db().select().from(t.verdicts).where(eq(t.verdicts.hypothesisId, a));
    const correction = { subjectKind: "verdict", subjectId: verdict!.id, field: "learning", after: "Trois venues", reason: "Une venue oubliée" };
    await amend(actor, correction);
    await expect(amend(actor, correction)).rejects.toMatchObject({ fields: { after: { code: "amendChangesNothing" } } });
    await expect(amend(actor, { ...correction, field: "result", after: "validated" })).rejects.toMatchObject({ fields: { after: { code: "amendNeedsEvidence" } } });
    await expect(amend(actor, { ...correction, field: "hypothesisId" })).rejects.toMatchObject({ fields: { after: { code: "amendNotThis" } } });
    await expect(amend(await newOwner(), correction)).rejects.toBeInstanceOf(NotFound);
    expect(await iterationSnapshot(actor, iterationId)).toEqual(before);
  });

  it("is amended only once closed", async () => {
    const { actor, iterationId, hypotheses: [a] } = await running();
    const correction = { subjectKind: "hypothesis", subjectId: a, field: "statement", after: "Autre", reason: "x" };
    await expect(amend(actor, correction)).rejects.toMatchObject({ fields: { after: { code: "amendOnlyClosed" } } });
    expect(iterationId).toBeTruthy();
  });
});

const journaled = new Set(["accounts", "sessions"]);

/** Every row of the workspace, table by table. */
async function snapshot(actor: Actor): Promise<Record<string, unknown[]>> {
  const tables = Object.values(t).filter((table) => "workspaceId" in table && !journaled.has(getTableName(table)));
  const all: Record<string, unknown[]> = {};
  for (const table of tables) {
    const rows = await db().select().from(table).where(sql`${(table as typeof t.pairs).workspaceId} = ${actor.workspaceId}`);
    all[getTableName(table)] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return all;
}

/** What belongs to one iteration, amendments and the journal apart. */
async function iterationSnapshot(actor: Actor, iterationId: string): Promise<Record<string, unknown[]>> {
  const all = await snapshot(actor);
  const { amendments: _amendments, audit_entries: _journal, ...rest } = all;
  return Object.fromEntries(Object.entries(rest).map(([table, rows]) => [table, rows.filter((row) => String(row).includes(iterationId))]));
}
