import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { currentAssessments, mustReviewOneByOne, NOT_JUDGED, remainingLevel, type Judgement } from "#app/domain/impact/assessment.ts";
import { judgementOf, observedAt } from "#app/domain/impact/assessment-history.ts";
import { assessmentsOf, type AssessmentRow } from "#app/domain/impact/assessments.server.ts";
import { impactsOf, pairIdsByImpact, type ImpactRow } from "#app/domain/impact/queries.server.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import type { IterationHypothesis } from "./iteration-hypotheses.server.ts";

type Iteration = { id: string; programId: string; baseVersionId: string | null; targetVersionId: string | null };
export type ReviewRow = typeof t.impactReviews.$inferSelect;

export type ImpactToReview = {
  impact: ImpactRow;
  pairIds: string[];
  /** « Unchanged » in bulk does not do. */
  oneByOne: boolean;
  /** The hypotheses of the iteration that tried its pairs, by number. */
  triedBy: number[];
  /** What the last version observed, else what this iteration expected: what « unchanged » keeps. */
  before: Judgement;
  observedBefore: AssessmentRow | null;
  levelBefore: number | null;
  levelExpected: number | null;
  review: ReviewRow | null;
  reviewed: boolean;
};

/** Every live benefit and risk of the programme with its review in this iteration. */
export async function impactsToReview(actor: Actor, iteration: Iteration, hypotheses: readonly IterationHypothesis[]): Promise<ImpactToReview[]> {
  const live = (await impactsOf(actor, iteration.programId)).filter(({ retiredOn }) => retiredOn === null);
  const ids = live.map(({ id }) => id);
  const [assessments, pairs, versions, reviews] = [
    await assessmentsOf(actor, ids), await pairIdsByImpact(actor, ids), await versionsOf(actor, iteration.programId), await reviewsOf(actor, iteration.id),
  ];
  const tried = hypotheses.filter(({ verdict }) => verdict?.result !== "not-tested");
  return live.map((impact): ImpactToReview => {
    const mine = assessments.filter(({ impactId }) => impactId === impact.id);
    const observed = observedAt(iteration.baseVersionId, versions, mine);
    const expected = currentAssessments(mine).find((one) => one.versionId === iteration.targetVersionId && one.kind === "expected") ?? null;
    const pairIds = pairs.get(impact.id) ?? [];
    const oneByOne = mustReviewOneByOne({ kind: impact.kind, pairIds }, tried.flatMap((one) => one.pairIds));
    const review = reviews.get(impact.id) ?? null;
    return {
      impact, pairIds, oneByOne,
      triedBy: tried.filter((one) => one.pairIds.some((pairId) => pairIds.includes(pairId))).map(({ number }) => number),
      before: judgementOf(observed ?? expected ?? NOT_JUDGED),
      observedBefore: observed,
      levelBefore: observed && remainingLevel(impact.kind, observed),
      levelExpected: expected && remainingLevel(impact.kind, expected),
      review,
      reviewed: review !== null && !(review.inBulk && oneByOne),
    };
  });
}

async function reviewsOf(actor: Actor, iterationId: string): Promise<Map<string, ReviewRow>> {
  const rows = await db()
    .select()
    .from(t.impactReviews)
    .where(and(eq(t.impactReviews.workspaceId, actor.workspaceId), eq(t.impactReviews.iterationId, iterationId)));
  return new Map(rows.map((row) => [row.impactId, row]));
}
