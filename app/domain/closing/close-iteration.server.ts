import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { revise } from "#app/domain/record/record.server.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import type { ClosingDraft } from "./closing-draft.server.ts";
import { closingState, type ClosingState } from "./closing-state.server.ts";
import { prepareNext, type NextIteration } from "./next-iteration.server.ts";
import { runningIteration } from "./running-iteration.server.ts";
import { settleImpacts } from "./settle-impacts.server.ts";
import { settleVersion } from "./settle-version.server.ts";

export type Closed = { versionId: string; next: NextIteration };

/**
 * Closes a running iteration, all at once or not at all: observed assessments, retirements, the version left, the next draft
 * with what is carried over. Refuses while an answer is missing (422), or when it is closed already (409).
 */
export async function closeIteration(actor: Actor, input: { iterationId: string; revision?: number }): Promise<Closed> {
  return write(actor.workspaceId, async () => {
    await runningIteration(actor, input.iterationId);
    const state = await closingState(actor, input.iterationId);
    const { gaps, draft, iteration } = state;
    if (gaps.length > 0 || !draft?.outcome) throw refusal("", "closingIncomplete", { count: gaps.length });
    if (input.revision !== undefined && input.revision !== draft.revision) throw conflict("", "stale");
    const versionId = await settleVersion(actor, iteration, draft);
    await settleImpacts(actor, iteration.id, versionId, state.impacts);
    await markClosed(actor, state, draft);
    const next = await prepareNext(actor, {
      programId: iteration.programId, outcome: draft.outcome, versionId, expectedName: state.target?.name ?? "", hypotheses: state.hypotheses,
    });
    return { versionId, next };
  });
}

async function markClosed(actor: Actor, { iteration }: ClosingState, draft: ClosingDraft): Promise<void> {
  const { outcome, outcomeReason, learned, reusable, uncertaintyResolved } = draft;
  const place = { kind: "iteration", programId: iteration.programId, iterationId: iteration.id } as const;
  await revise(actor, t.iterations, place, { id: iteration.id, values: {
    state: "closed", closedOn: actor.today, outcome, outcomeReason, learned, reusable, uncertaintyResolved, newcomersConfirmedAt: actor.now,
  } });
  await audit(actor, { ...place, event: "closed", id: iteration.id, after: outcome });
}
