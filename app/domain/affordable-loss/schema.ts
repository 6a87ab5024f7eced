import { z } from "zod";
import { choice, day, id, maybeDay, maybeId, maybeText, money, personMonths, revision, text, typedOnce } from "#app/domain/form/fields.ts";
import { LOSS_UNITS, MOVEMENT_KINDS, type LossUnit } from "./affordable-loss.ts";

const READERS = { money: money(), "person-months": personMonths() } as const;

/** Reads the amounts of a form in the unit that the form itself names. */
function readAmounts<Values extends { unit: LossUnit }, Field extends keyof Values & string>(values: Values, fields: readonly Field[], context: z.core.$RefinementCtx) {
  const amounts = fields.map((field): [Field, number | null] => {
    const parsed = READERS[values.unit].safeParse(values[field] ?? "");
    if (parsed.success) return [field, parsed.data];
    for (const { message, ...issue } of parsed.error.issues) {
      context.addIssue({ code: "custom", message, params: "params" in issue ? issue.params : undefined, path: [field] });
    }
    return [field, null];
  });
  return { ...values, ...Object.fromEntries(amounts) } as Omit<Values, Field> & Record<Field, number | null>;
}

const unit = choice(LOSS_UNITS);
const typed = typedOnce();

/** Who decides for an actor: a person already there, or the name of one to add to its side. */
const decider = { personId: maybeId(), personName: maybeText(200) };

export const newFirstStepInput = z.object({
  iterationId: id(), pairId: id(), stakeholderId: id(),
  action: text(500), money: money(), personMonths: personMonths(), expectedLearning: maybeText(1_000),
});
export type NewFirstStep = z.output<typeof newFirstStepInput>;

export const firstStepEdit = z.object({
  id: id(), revision: revision(), action: text(500), money: money(), personMonths: personMonths(), expectedLearning: maybeText(1_000),
});
export type FirstStepEdit = z.output<typeof firstStepEdit>;

export const ceilingInput = z
  .object({
    iterationId: id(), stakeholderId: id(), unit, amount: typed, hopedToRecover: typed,
    ...decider, conditions: maybeText(1_000), expiresOn: maybeDay(),
  })
  .transform((values, context) => readAmounts(values, ["amount", "hopedToRecover"], context));
/** The decider is only asked of a ceiling that comes after the opening. */
export type CeilingInput = Omit<z.output<typeof ceilingInput>, keyof AcceptanceDetails> & Partial<AcceptanceDetails>;

export const hopedInput = z
  .object({ iterationId: id(), stakeholderId: id(), unit, hopedToRecover: typed })
  .transform((values, context) => readAmounts(values, ["hopedToRecover"], context));
export type HopedInput = z.output<typeof hopedInput>;

export const abilityInput = z
  .object({ iterationId: id(), unit, amount: typed })
  .transform((values, context) => readAmounts(values, ["amount"], context));
export type AbilityInput = z.output<typeof abilityInput>;

export const acceptanceInput = z.object({
  subjectKind: choice(["first-step", "ceiling"] as const),
  subjectId: id(),
  accepted: choice(["yes", "no"]).transform((answer) => answer === "yes"),
  ...decider, on: maybeDay(), conditions: maybeText(1_000), expiresOn: maybeDay(),
});
export type AcceptanceDetails = { personId: string | null; personName: string; conditions: string; expiresOn: string | null };
export type AcceptanceInput = Pick<z.output<typeof acceptanceInput>, "subjectKind" | "subjectId" | "accepted"> & Partial<AcceptanceDetails & { on: string | null }>;

export const movementInput = z
  .object({
    iterationId: id(), stakeholderId: id(), unit, kind: choice(MOVEMENT_KINDS), amount: typed,
    on: day(), reason: text(500), pairId: maybeId(), firstStepId: maybeId(), againstId: maybeId(),
  })
  .transform((values, context) => readAmounts(values, ["amount"], context));
type MovementForm = z.output<typeof movementInput>;
export type MovementInput = Omit<MovementForm, "pairId" | "firstStepId" | "againstId"> & Partial<Pick<MovementForm, "pairId" | "firstStepId" | "againstId">>;

export const actorAndUnit = z.object({ iterationId: id(), stakeholderId: id(), unit });
export type ActorAndUnit = z.output<typeof actorAndUnit>;

export const worstCaseInput = z.object({
  id: id(), revision: revision(),
  worstCase: maybeText(2_000), imageLoss: maybeText(2_000), legalLoss: maybeText(2_000), knowHowLoss: maybeText(2_000), opportunityLoss: maybeText(2_000),
});
export type WorstCaseInput = z.output<typeof worstCaseInput>;

export const idInput = z.object({ id: id() });
