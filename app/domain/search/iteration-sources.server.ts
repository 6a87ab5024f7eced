import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { isLegalRisk, isOutward } from "#app/domain/disclosure/disclosure.ts";
import { sideOf } from "./audience.ts";
import { draftOf, type Draft } from "./draft.ts";
import { live, liveRows, type Wanted } from "./live-rows.server.ts";
import { inside, network } from "./program-sources.server.ts";

export async function iterations(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.iterations, wanted)).map((row) => draftOf({
    id: row.id, programId: row.programId, iterationId: row.id, number: row.number,
    passages: [inside(
      row.question, "itération iteration", row.outcomeReason, row.learned, row.reusable, row.worstCase, row.imageLoss, row.legalLoss, row.knowHowLoss, row.opportunityLoss,
    )],
  }));
}

export async function hypotheses(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.hypotheses, wanted)).map(({ id, programId, iterationId, number, statement, threshold, controlled, dependsOnOthers }) =>
    draftOf({ id, programId, iterationId, number, letter: "H", passages: [inside(statement, threshold, controlled, dependsOnOthers)] }));
}

export async function experiments(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.experiments, wanted)).map(({ id, iterationId, title, notes }) => draftOf({ id, iterationId, passages: [inside(title, notes)] }));
}

/** A fact is read on the page of a hypothesis that it bears on. */
export async function evidence(wanted: Wanted): Promise<Draft[]> {
  const rows = await liveRows(t.evidence, wanted);
  const links = rows.length === 0 ? [] : await db()
    .select({ evidenceId: t.evidenceLinks.evidenceId, hypothesisId: t.evidenceLinks.hypothesisId })
    .from(t.evidenceLinks)
    .where(and(eq(t.evidenceLinks.workspaceId, wanted.workspaceId), wanted.ids ? inArray(t.evidenceLinks.evidenceId, [...wanted.ids]) : undefined))
    .orderBy(asc(t.evidenceLinks.id));
  const hypothesisOf = new Map(links.reverse().map(({ evidenceId, hypothesisId }) => [evidenceId, hypothesisId]));
  return rows.map(({ id, iterationId, fact, source }) => {
    const hypothesisId = hypothesisOf.get(id);
    return draftOf({ id, iterationId, at: hypothesisId ? { kind: "hypothesis", id: hypothesisId } : null, passages: [inside(fact, source)] });
  });
}

/** What was learned, on the page of its hypothesis. */
export async function verdicts(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.verdicts, wanted)).map(({ id, iterationId, hypothesisId, learning }) =>
    draftOf({ id, iterationId, at: { kind: "hypothesis", id: hypothesisId }, passages: [inside(learning)] }));
}

/** A legal risk is kept inside whatever level it was given. */
export async function impacts(wanted: Wanted): Promise<Draft[]> {
  const rows = await db()
    .select({ impact: t.impacts, lensCode: t.listEntries.seedKey })
    .from(t.impacts)
    .leftJoin(t.listEntries, eq(t.listEntries.id, t.impacts.lensId))
    .where(live(t.impacts, wanted));
  return rows.map(({ impact: { id, programId, number, kind, statement, forWhom, capturedBy, disclosure }, lensCode }) => {
    const outward = isOutward(disclosure) && !isLegalRisk({ kind, lensCode });
    return draftOf({
      id, programId, number, letter: kind === "risk" ? "R" : "B",
      passages: [inside(statement, forWhom, capturedBy), ...(outward ? [network(statement, forWhom)] : [])],
    });
  });
}

export async function firstSteps(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.firstSteps, wanted)).map(({ id, iterationId, stakeholderId, action, expectedLearning }) => draftOf({
    id, iterationId, passages: [inside(action, expectedLearning), { ...inside(action, expectedLearning), audience: sideOf(stakeholderId) }],
  }));
}

/** Why money or time was lost; never how much. */
export async function movements(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.lossMovements, wanted)).map(({ id, iterationId, reason }) => draftOf({ id, iterationId, passages: [inside(reason)] }));
}

export async function questions(wanted: Wanted): Promise<Draft[]> {
  return (await liveRows(t.openQuestions, wanted)).map(({ id, programId, question, askedBy }) =>
    draftOf({ id, programId, passages: [inside(question, askedBy)] }));
}

/** Options of a question that is not in the trash. */
export async function options(wanted: Wanted): Promise<Draft[]> {
  const { id, questionId, label, pros, cons, benchmark } = t.options;
  const rows = await db()
    .select({ id, questionId, label, pros, cons, benchmark, programId: t.openQuestions.programId })
    .from(t.options)
    .innerJoin(t.openQuestions, and(eq(t.openQuestions.id, questionId), live(t.openQuestions, { ...wanted, ids: null })))
    .where(live(t.options, wanted));
  return rows.map((row) => draftOf({
    id: row.id, programId: row.programId, at: { kind: "question", id: row.questionId }, passages: [inside(row.label, row.pros, row.cons, row.benchmark)],
  }));
}
