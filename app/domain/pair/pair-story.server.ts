import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { withAmendments } from "#app/domain/amendment/amendment.ts";
import { amendmentsTo } from "#app/domain/amendment/queries.server.ts";

const { hypotheses, iterations, verdicts, firstSteps, stakeholders, acceptances, impacts, impactPairs, openingItems, openingRequests } = t;

/** The hypotheses on a pair through the iterations, each with its verdict when there is one. */
export async function hypothesesOfPair(actor: Actor, pairId: string) {
  const rows = await db()
    .select({
      id: hypotheses.id, number: hypotheses.number, statement: hypotheses.statement, iteration: iterations.number, iterationId: iterations.id,
      verdictId: verdicts.id, verdict: verdicts.result, learning: verdicts.learning,
    })
    .from(hypotheses)
    .innerJoin(iterations, eq(iterations.id, hypotheses.iterationId))
    .leftJoin(verdicts, eq(verdicts.hypothesisId, hypotheses.id))
    .where(and(eq(hypotheses.workspaceId, actor.workspaceId), eq(hypotheses.pairId, pairId), isNull(hypotheses.deletedAt)))
    .orderBy(asc(iterations.number), asc(hypotheses.number));
  const amendments = await amendmentsTo(actor, rows.flatMap(({ id, verdictId }) => (verdictId ? [id, verdictId] : [id])));
  return rows.map(({ verdictId, verdict, learning, ...row }) => {
    const given = withAmendments({ id: verdictId ?? "", result: verdict, learning }, amendments).row;
    return { ...withAmendments(row, amendments).row, verdict: given.result, learning: given.learning };
  });
}

/** First steps of a pair, by actor, each with its latest answer. */
export async function firstStepsOfPair(actor: Actor, pairId: string) {
  const rows = await db()
    .select({ id: firstSteps.id, action: firstSteps.action, money: firstSteps.money, personMonths: firstSteps.personMonths, actor: stakeholders.name, iteration: iterations.number, iterationId: iterations.id })
    .from(firstSteps)
    .innerJoin(stakeholders, eq(stakeholders.id, firstSteps.stakeholderId))
    .innerJoin(iterations, eq(iterations.id, firstSteps.iterationId))
    .where(and(eq(firstSteps.workspaceId, actor.workspaceId), eq(firstSteps.pairId, pairId), isNull(firstSteps.deletedAt)))
    .orderBy(asc(iterations.number), asc(stakeholders.searchText));
  const answers = await standingAnswers(actor);
  return rows.map((row) => ({ ...row, answer: answers.get(row.id) ?? "unknown" as const }));
}

async function standingAnswers(actor: Actor) {
  const rows = await db()
    .select({ subjectId: acceptances.subjectId, accepted: acceptances.accepted, expiresOn: acceptances.expiresOn })
    .from(acceptances)
    .where(and(eq(acceptances.workspaceId, actor.workspaceId), isNull(acceptances.supersededById)));
  const answerOf = ({ accepted, expiresOn }: (typeof rows)[number]) => (!accepted ? "no" : expiresOn !== null && expiresOn < actor.today ? "expired" : "yes");
  return new Map(rows.map((row) => [row.subjectId, answerOf(row) as "yes" | "no" | "expired"]));
}

export async function impactsOfPair(actor: Actor, pairId: string) {
  return db()
    .select({ id: impacts.id, number: impacts.number, kind: impacts.kind, statement: impacts.statement, retiredOn: impacts.retiredOn })
    .from(impactPairs)
    .innerJoin(impacts, eq(impacts.id, impactPairs.impactId))
    .where(and(eq(impactPairs.workspaceId, actor.workspaceId), eq(impactPairs.pairId, pairId), isNull(impacts.deletedAt)))
    .orderBy(asc(impacts.kind), asc(impacts.number));
}

export async function openingItemsOfPair(actor: Actor, pairId: string) {
  return db()
    .select({ id: openingItems.id, name: openingItems.name, family: openingItems.family })
    .from(openingRequests)
    .innerJoin(openingItems, eq(openingItems.id, openingRequests.openingItemId))
    .where(and(eq(openingRequests.workspaceId, actor.workspaceId), eq(openingRequests.pairId, pairId), isNull(openingItems.deletedAt)))
    .orderBy(asc(openingItems.name));
}
