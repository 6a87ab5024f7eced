import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { insertObservation } from "#app/domain/observation/add-observation.server.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { dayOfFact } from "#app/domain/state-change/record-state.server.ts";
import { refuseLoan } from "./refuse-loan.server.ts";

export interface LoanReturn {
  id: string;
  /** The revision the person saw: the same return sent twice is refused, not counted twice. */
  revision?: number;
  /** How many came back this time. */
  count: number;
  on?: string | null;
}

/** Some of what was lent came back, or all of it. Never more than was lent, never before it was. */
export async function returnLoan(actor: Actor, { id, revision, count, on }: LoanReturn): Promise<void> {
  await write(actor.workspaceId, async () => {
    const loan = await find(actor, t.loans, id);
    if (count < 1) throw refusal("count", "loanOfNone");
    const values = { returnedCount: loan.returnedCount + count, returnedOn: dayOfFact(actor, on) };
    refuseLoan({ ...loan, ...values });
    await revise(actor, t.loans, { kind: "loan", programId: loan.programId }, { id, revision, values });
  });
}

/** A use seen while it was lent: an observation that keeps the loan it comes from. */
export async function addUseSeen(actor: Actor, { loanId, what, on }: { loanId: string; what: string; on?: string | null }): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.loans, loanId);
    return insertObservation(actor, { programId, kind: "use-seen", what, on, loanId });
  });
}
