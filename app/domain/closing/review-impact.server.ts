import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeARange } from "#app/domain/impact/assess-impact.server.ts";
import type { Judgement } from "#app/domain/impact/assessment.ts";
import { judgementOf, sameFigures } from "#app/domain/impact/assessment-history.ts";
import { create, find, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { hypothesesIn } from "./iteration-hypotheses.server.ts";
import { impactsToReview, type ImpactToReview } from "./reviews.server.ts";
import { runningIteration } from "./running-iteration.server.ts";
import type { ReviewMove } from "./schema.ts";

export type ReviewImpact = { iterationId: string; impactId: string; move: ReviewMove; reason?: string; revision?: number } & Partial<Judgement>;

/**
 * What becomes of one benefit or risk in this iteration; it may be said again until the closing. Figures not given stay as they
 * were. A change has a figure that differs and a reason, a retirement a reason. With the revision seen (0 when there was no
 * review), one made since by someone else is refused with both.
 */
export async function reviewImpact(actor: Actor, input: ReviewImpact): Promise<void> {
  await write(actor.workspaceId, async () => {
    const iteration = await runningIteration(actor, input.iterationId);
    await find(actor, t.impacts, input.impactId);
    const live = await impactsToReview(actor, iteration, await hypothesesIn(actor, iteration.id));
    const reviewed = live.find(({ impact }) => impact.id === input.impactId);
    if (!reviewed) throw refusal("move", "impactNotLive");
    const judgement = figuresAfter(reviewed, input);
    await saveReview(actor, iteration, reviewed, { move: input.move, reason: input.reason ?? "", inBulk: false, judgement, seen: input.revision });
  });
}

/** « Unchanged » for every live benefit and risk not reviewed yet, except risks on pairs that the iteration tries. Gives how many. */
export async function reviewUnchangedInBulk(actor: Actor, input: { iterationId: string }): Promise<number> {
  return write(actor.workspaceId, async () => {
    const iteration = await runningIteration(actor, input.iterationId);
    const live = await impactsToReview(actor, iteration, await hypothesesIn(actor, iteration.id));
    const unchanged = live.filter(({ reviewed, oneByOne }) => !reviewed && !oneByOne);
    for (const one of unchanged) await saveReview(actor, iteration, one, { move: "kept", reason: "", inBulk: true, judgement: one.before });
    return unchanged.length;
  });
}

function figuresAfter({ before }: ImpactToReview, input: ReviewImpact): Judgement {
  if (input.move !== "changed") return before;
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const after = judgementOf({ ...before, ...given });
  mustBeARange(after);
  if (sameFigures(before, after)) throw refusal("move", "reviewChangesNothing");
  return after;
}

type Review = { move: ReviewMove; reason: string; inBulk: boolean; judgement: Judgement; seen?: number };

async function saveReview(actor: Actor, iteration: { id: string; programId: string }, { impact, review }: ImpactToReview, said: Review): Promise<void> {
  const { judgement, seen, ...values } = said;
  if (said.move !== "kept" && said.reason.trim() === "") throw refusal("reason", "moveNeedsReason");
  const place = { kind: "assessment", programId: iteration.programId, iterationId: iteration.id } as const;
  if (review) await revise(actor, t.impactReviews, place, { id: review.id, revision: seen, values: { ...values, ...judgement } });
  else await create(actor, t.impactReviews, place, { iterationId: iteration.id, impactId: impact.id, ...values, ...judgement });
}
