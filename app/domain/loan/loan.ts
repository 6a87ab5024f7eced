import type { Day } from "#app/platform/day.ts";

export const LOAN_STATES = ["overdue", "out", "returned"] as const;
export type LoanState = (typeof LOAN_STATES)[number];
type Counted = { count: number; returnedCount: number };

/** How many are still with the borrower. */
export const stillOut = ({ count, returnedCount }: Counted): number => count - returnedCount;

/** Where a loan stands on a day: late from the day after it was due, as long as one is still out. */
export function loanState(loan: Counted & { dueOn: Day | null }, today: Day): LoanState {
  if (stillOut(loan) === 0) return "returned";
  return loan.dueOn !== null && loan.dueOn < today ? "overdue" : "out";
}

export const LOAN_REFUSALS = ["loan-of-none", "more-back-than-lent", "due-before-lent", "back-before-lent"] as const;
export type LoanRefusal = (typeof LOAN_REFUSALS)[number];

/** What makes a loan impossible: nothing lent, more back than lent, due or back before the day it was lent. */
export function loanRefusal({ count, returnedCount, lentOn, dueOn, returnedOn }: Counted & { lentOn: Day; dueOn: Day | null; returnedOn: Day | null }): LoanRefusal | null {
  if (count < 1) return "loan-of-none";
  if (returnedCount > count) return "more-back-than-lent";
  if (dueOn !== null && dueOn < lentOn) return "due-before-lent";
  return returnedOn !== null && returnedOn < lentOn ? "back-before-lent" : null;
}

/** What is late first, then what is out by the day it is due, what is undated after it; what came back last. */
export function byReturn(a: { state: LoanState; dueOn: Day | null; lentOn: Day }, b: { state: LoanState; dueOn: Day | null; lentOn: Day }): number {
  const rank = LOAN_STATES.indexOf(a.state) - LOAN_STATES.indexOf(b.state);
  return rank || (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") || b.lentOn.localeCompare(a.lentOn);
}
