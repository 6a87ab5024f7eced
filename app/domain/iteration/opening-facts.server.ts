import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { acceptanceState, type Acceptance } from "#app/domain/affordable-loss/acceptance.ts";
import { blockedPairs, type FirstStep } from "#app/domain/affordable-loss/first-steps.ts";
import { standingStop } from "#app/domain/decision/standing-stop.server.ts";
import type { OpeningInput } from "./opening.ts";

type Iteration = typeof t.iterations.$inferSelect;

/** What the rule of opening looks at, as it stands on the actor's day. */
export async function openingFacts(actor: Actor, iteration: Iteration): Promise<OpeningInput> {
  const [choices, hypotheses, ceilings, acceptances, steps, running, stop] = await Promise.all([
    chosenPairIds(actor, iteration.id),
    plannedHypotheses(actor, iteration.id),
    standingCeilingIds(actor, iteration.id),
    acceptancesOf(actor, iteration.id),
    stepsOf(actor, iteration.id),
    runningIterations(actor, iteration.programId),
    standingStop(actor, iteration.programId),
  ]);
  const stateOf = (subjectId: string) => acceptanceState(acceptances.get(subjectId) ?? null, actor.today);
  const answered: FirstStep[] = steps.map((step) => ({ ...step, acceptance: stateOf(step.id) }));
  return {
    state: iteration.state,
    baseVersionId: iteration.baseVersionId,
    targetVersionId: iteration.targetVersionId,
    chosenPairIds: choices,
    hypotheses,
    ceilings: ceilings.map(stateOf),
    blockedPairs: blockedPairs(choices, answered),
    anotherRunning: running.some(({ id }) => id !== iteration.id),
    stopStanding: stop !== null,
  };
}

async function chosenPairIds(actor: Actor, iterationId: string): Promise<string[]> {
  const rows = await db()
    .select({ pairId: t.pairChoices.pairId })
    .from(t.pairChoices)
    .innerJoin(t.pairs, eq(t.pairs.id, t.pairChoices.pairId))
    .where(and(eq(t.pairChoices.workspaceId, actor.workspaceId), eq(t.pairChoices.iterationId, iterationId), eq(t.pairChoices.chosen, true), isNull(t.pairs.deletedAt)));
  return rows.map(({ pairId }) => pairId);
}

async function plannedHypotheses(actor: Actor, iterationId: string) {
  return db()
    .select({ id: t.hypotheses.id, threshold: t.hypotheses.threshold })
    .from(t.hypotheses)
    .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.iterationId, iterationId), isNull(t.hypotheses.deletedAt)));
}

async function standingCeilingIds(actor: Actor, iterationId: string): Promise<string[]> {
  const rows = await db()
    .select({ id: t.lossCeilings.id })
    .from(t.lossCeilings)
    .where(and(eq(t.lossCeilings.workspaceId, actor.workspaceId), eq(t.lossCeilings.iterationId, iterationId), isNull(t.lossCeilings.supersededById)));
  return rows.map(({ id }) => id);
}

/** The acceptance that stands on each subject. */
async function acceptancesOf(actor: Actor, iterationId: string): Promise<Map<string, Acceptance>> {
  const rows = await db()
    .select()
    .from(t.acceptances)
    .where(and(eq(t.acceptances.workspaceId, actor.workspaceId), eq(t.acceptances.iterationId, iterationId), isNull(t.acceptances.supersededById)));
  return new Map(rows.map(({ subjectId, accepted, on, expiresOn, supersededById }) => [subjectId, { accepted, on, expiresOn, supersededById }]));
}

async function stepsOf(actor: Actor, iterationId: string) {
  const { id, pairId, stakeholderId, money, personMonths } = t.firstSteps;
  return db()
    .select({ id, pairId, stakeholderId, money, personMonths })
    .from(t.firstSteps)
    .where(and(eq(t.firstSteps.workspaceId, actor.workspaceId), eq(t.firstSteps.iterationId, iterationId), isNull(t.firstSteps.deletedAt)));
}

async function runningIterations(actor: Actor, programId: string) {
  return db()
    .select({ id: t.iterations.id })
    .from(t.iterations)
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.programId, programId), eq(t.iterations.state, "running")));
}
