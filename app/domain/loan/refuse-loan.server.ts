import { refusal } from "#app/domain/refusal/refusal.ts";
import { loanRefusal } from "./loan.ts";

/** Says what makes a loan impossible, on the field to mend. */
export function refuseLoan(loan: Parameters<typeof loanRefusal>[0]): void {
  const why = loanRefusal(loan);
  if (why === "loan-of-none") throw refusal("count", "loanOfNone");
  if (why === "more-back-than-lent") throw refusal("count", "moreBackThanLent", { lent: loan.count, back: loan.returnedCount });
  if (why === "due-before-lent") throw refusal("dueOn", "loanDueBeforeLent");
  if (why === "back-before-lent") throw refusal("on", "loanBackBeforeLent");
}
