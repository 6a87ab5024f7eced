import type { Actor } from "#app/domain/access/actor.ts";
import type { Move } from "#app/domain/impact/assessment.ts";
import { judgementOf } from "#app/domain/impact/assessment-history.ts";
import { markRetired } from "#app/domain/impact/retire-impact.server.ts";
import { writeAssessment } from "#app/domain/impact/write-assessment.server.ts";
import type { ImpactToReview, ReviewRow } from "./reviews.server.ts";

/** Inside a transaction: each review becomes what was observed of the version, beside what was expected; the retired are retired. */
export async function settleImpacts(actor: Actor, iterationId: string, versionId: string, impacts: readonly ImpactToReview[]): Promise<void> {
  for (const { impact, review, observedBefore } of impacts) {
    if (!review) continue;
    const { reason } = review;
    await writeAssessment(actor, {
      impact, versionId, kind: "observed", iterationId, reason, move: moveOf(review, observedBefore !== null), judgement: judgementOf(review),
    });
    if (review.move === "retired") await markRetired(actor, impact, { iterationId, reason });
  }
}

/** What nobody had observed before is new, whatever was expected of it. */
function moveOf(review: ReviewRow, known: boolean): Move {
  return review.move === "retired" || known ? review.move : "new";
}
