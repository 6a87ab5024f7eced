import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { cycleSpec, type CycleMoment, type CycleSpec, type DatedCommitment, type DatedQuestion } from "#app/domain/chart/cycle-spec.ts";
import type { CommitmentState } from "#app/domain/commitment/commitment.ts";
import { iterationsOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";

/** The two curves of the effectual cycle, from the first opening to today, for whoever reads the whole programme. */
export async function cycleOf(actor: Actor, programId: string): Promise<CycleSpec> {
  const [moments, commitments, questions] = await Promise.all([momentsOf(actor, programId), datedCommitments(actor, programId), datedQuestions(actor, programId)]);
  return cycleSpec({ moments, commitments, questions });
}

/** The opening of the first iteration, the closing of each, today. */
async function momentsOf(actor: Actor, programId: string): Promise<CycleMoment[]> {
  const [iterations, versions] = [await iterationsOf(actor, programId), await versionsOf(actor, programId)];
  const nameOf = (id: string | null) => versions.find((version) => version.id === id)?.name ?? "";
  const first = iterations.find(({ openedOn }) => openedOn !== null);
  const start = first?.openedOn ? [{ id: "start", label: nameOf(first.baseVersionId), on: first.openedOn }] : [];
  const closings = iterations.flatMap(({ id, closedOn, targetVersionId, baseVersionId, outcome }) => (closedOn ? [{ id, label: nameOf(outcome === "produced" ? targetVersionId : baseVersionId), on: closedOn }] : []));
  return [...start, ...closings, { id: "today", label: null, on: actor.today }];
}

async function datedCommitments(actor: Actor, programId: string): Promise<DatedCommitment[]> {
  const live = and(eq(t.commitments.workspaceId, actor.workspaceId), eq(t.commitments.programId, programId), isNull(t.commitments.deletedAt));
  const [changes, means] = await Promise.all([
    db().select({ id: t.commitments.id, now: t.commitments.state, on: t.stateChanges.on, state: t.stateChanges.state }).from(t.stateChanges)
      .innerJoin(t.commitments, eq(t.commitments.id, t.stateChanges.subjectId))
      .where(and(live, eq(t.stateChanges.workspaceId, actor.workspaceId), eq(t.stateChanges.subjectKind, "commitment"))).orderBy(asc(t.stateChanges.on), asc(t.stateChanges.id)),
    db().select({ id: t.commitments.id }).from(t.means).innerJoin(t.commitments, eq(t.commitments.id, t.means.commitmentId))
      .where(and(live, eq(t.means.workspaceId, actor.workspaceId), isNull(t.means.deletedAt))),
  ]);
  const brought = countBy(means);
  const byCommitment = new Map<string, { now: CommitmentState; states: { on: string; state: CommitmentState }[] }>();
  for (const { id, now, on, state } of changes) byCommitment.set(id, { now, states: [...(byCommitment.get(id)?.states ?? []), { on, state: state as CommitmentState }] });
  // A step may be dated before the one it follows: from the latest date on, what holds is the state it is in.
  return [...byCommitment].map(([id, { now, states }]) => ({ states: [...states, { on: states.at(-1)?.on ?? "", state: now }], means: brought.get(id) ?? 0 }));
}

function countBy(rows: readonly { id: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

async function datedQuestions(actor: Actor, programId: string): Promise<DatedQuestion[]> {
  const live = and(eq(t.openQuestions.workspaceId, actor.workspaceId), eq(t.openQuestions.programId, programId), isNull(t.openQuestions.deletedAt));
  const [questions, options, answers] = await Promise.all([
    db().select({ id: t.openQuestions.id, createdAt: t.openQuestions.createdAt }).from(t.openQuestions).where(live),
    db().select({ questionId: t.options.questionId, createdAt: t.options.createdAt }).from(t.options).innerJoin(t.openQuestions, eq(t.openQuestions.id, t.options.questionId))
      .where(and(live, eq(t.options.workspaceId, actor.workspaceId), isNull(t.options.deletedAt))),
    db().select({ questionId: t.decisions.subjectId, on: t.decisions.on }).from(t.decisions)
      .where(and(eq(t.decisions.workspaceId, actor.workspaceId), eq(t.decisions.programId, programId), eq(t.decisions.subjectKind, "question"))).orderBy(asc(t.decisions.on)),
  ]);
  const dayOf = (instant: Date) => dayIn(actor.timeZone, instant);
  return questions.map(({ id, createdAt }) => ({
    askedOn: dayOf(createdAt),
    answeredOn: answers.find(({ questionId }) => questionId === id)?.on ?? null,
    options: options.filter(({ questionId }) => questionId === id).map((option) => ({ since: dayOf(option.createdAt) })),
  }));
}
