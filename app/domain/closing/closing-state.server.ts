import { LOSS_UNITS } from "#app/domain/affordable-loss/affordable-loss.ts";
import { lossByActor } from "#app/domain/affordable-loss/queries.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { overrunsOf } from "#app/domain/decision/overruns.server.ts";
import { closingGaps, closingProgress, type ClosingInput, type OutcomeAnswer } from "#app/domain/iteration/closing.ts";
import { iterationWithVersions } from "#app/domain/iteration/queries.server.ts";
import { closingDraftOf, type ClosingDraft } from "./closing-draft.server.ts";
import { hypothesesIn } from "./iteration-hypotheses.server.ts";
import { newcomersIn } from "./newcomers.server.ts";
import { impactsToReview } from "./reviews.server.ts";

/** All that closing an iteration rests on, and what is still missing. */
export async function closingState(actor: Actor, iterationId: string) {
  const around = await iterationWithVersions(actor, iterationId);
  const { iteration } = around;
  const hypotheses = await hypothesesIn(actor, iterationId);
  const [draft, loss, overruns, impacts, newcomers] = [
    await closingDraftOf(actor, iterationId), await lossByActor(actor, iterationId), await overrunsOf(actor, iterationId),
    await impactsToReview(actor, iteration, hypotheses), await newcomersIn(actor, iteration),
  ];
  const input: ClosingInput = {
    hypotheses: hypotheses.map(({ id, verdict }) => ({ id, hasVerdict: verdict !== null })),
    losses: loss.rows.flatMap((row) => LOSS_UNITS.flatMap((unit) => {
      const { concerned, movements, saidNotKnown } = row[unit];
      return concerned ? [{ stakeholderId: row.stakeholderId, unit, movements, saidNotKnown }] : [];
    })),
    overruns: overruns.map(({ stakeholderId, unit, over, decided }) => ({ stakeholderId, unit, over, decided })),
    impacts: impacts.map(({ impact, reviewed, oneByOne }) => ({ id: impact.id, reviewed, oneByOne })),
    newcomersConfirmed: draft?.newcomersConfirmed ?? false,
    outcome: outcomeOf(draft),
  };
  return { ...around, draft, hypotheses, losses: loss.rows, overruns, impacts, newcomers, gaps: closingGaps(input), progress: closingProgress(input) };
}
export type ClosingState = Awaited<ReturnType<typeof closingState>>;

function outcomeOf(draft: ClosingDraft | null): OutcomeAnswer {
  return {
    outcome: draft?.outcome ?? null, versionName: draft?.versionName ?? "", learned: draft?.learned ?? "",
    reusable: draft?.reusable ?? "", uncertaintyResolved: draft?.uncertaintyResolved ?? null,
  };
}
