import { z } from "zod";
import { id, maybeDay, maybeId, maybeText, revision, text, typedOnce } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";

/** A whole number of things; 1 when not said. */
const count = () =>
  typedOnce().transform((raw, context): number => {
    const typed = raw.trim();
    if (typed === "") return 1;
    if (/^\d{1,6}$/.test(typed)) return Number(typed);
    context.addIssue({ code: "custom", message: "notANumber" satisfies RefusalCode });
    return z.NEVER;
  });

const said = { stakeholderId: id(), what: text(300), count: count(), lentOn: maybeDay(), dueOn: maybeDay(), note: maybeText(1_000), commitmentId: maybeId() };
export const newLoanInput = z.object(said);
export const reviseLoanInput = z.object({ ...said, id: id(), revision: revision() });
export const returnLoanInput = z.object({ id: id(), revision: revision(), count: count(), on: maybeDay() });
export const useSeenInput = z.object({ loanId: id(), what: text(2_000), on: maybeDay() });
export const loanIdInput = z.object({ id: id() });
