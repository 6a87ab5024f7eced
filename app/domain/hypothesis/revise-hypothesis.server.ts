import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { IterationState } from "#app/domain/iteration/iteration.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { conflict, type RefusalCode } from "#app/domain/refusal/refusal.ts";
import { evidenceCount } from "./evidence-count.server.ts";
import { statementRefusal, thresholdRefusal, type StatementRefusal, type ThresholdRefusal } from "./hypothesis.ts";
import { mustBePairOf } from "./insert-hypothesis.server.ts";
import type { ReviseHypothesis } from "./schema.ts";

/** Changes what is given of a hypothesis: its statement and pair until they lock, its threshold until the first evidence, the rest until the closing. */
export async function reviseHypothesis(actor: Actor, id: string, input: Partial<Texts> & Pick<ReviseHypothesis, "revision">): Promise<void> {
  await write(actor.workspaceId, async () => {
    const before = await find(actor, t.hypotheses, id);
    const iteration = await find(actor, t.iterations, before.iterationId);
    const { revision, ...values } = input;
    // A stale save is told as such, with both texts, before any rule is.
    if (before.revision === revision) await mustBeOpenTo(actor, before, { ...before, ...values }, iteration.state);
    const place = { kind: "hypothesis", programId: before.programId, iterationId: before.iterationId } as const;
    await revise(actor, t.hypotheses, place, { id, revision, values });
  });
}

type Hypothesis = typeof t.hypotheses.$inferSelect;
type Texts = Omit<ReviseHypothesis, "revision">;

const THRESHOLD = { "iteration-closed": "iterationClosed", "locked-by-evidence": "thresholdLocked" } as const satisfies Record<ThresholdRefusal, RefusalCode>;
const STATEMENT = {
  "iteration-closed": "iterationClosed", "locked-by-opening": "lockedByOpening", "locked-by-evidence": "lockedByEvidence",
} as const satisfies Record<StatementRefusal, RefusalCode>;

async function mustBeOpenTo(actor: Actor, before: Hypothesis, next: Texts, iterationState: IterationState): Promise<void> {
  if (iterationState === "closed") throw conflict("", "iterationClosed");
  const count = await evidenceCount(actor, before.id);
  const threshold = thresholdRefusal({ current: before.threshold, next: next.threshold, evidenceCount: count, iterationState });
  if (threshold) throw conflict("threshold", THRESHOLD[threshold]);
  const moved = next.statement !== before.statement ? "statement" : next.pairId !== before.pairId ? "pairId" : null;
  if (moved === null) return;
  const statement = statementRefusal({ addedOnDay: before.addedOnDay, evidenceCount: count, iterationState });
  if (statement) throw conflict(moved, STATEMENT[statement]);
  await mustBePairOf(actor, before.programId, next.pairId);
}
