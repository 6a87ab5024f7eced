import type { FirstStepView } from "#app/domain/affordable-loss/first-step-groups.ts";
import type { Refused } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { amountToType, lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { typedIn } from "./typed-in.ts";

/** What a first step says; an empty amount is n.c. */
export function StepFields({ refused, step, currency }: { refused: Refused | null; step?: FirstStepView; currency: string }) {
  const t = useT();
  const language = useLanguage();
  const { text, error } = typedIn(refused);
  const known = (amount: number | null | undefined, unit: "money" | "person-months") => (amount == null ? undefined : amountToType(amount, unit, language));
  return (
    <>
      <TextField name="action" label={t.loss.steps.action} defaultValue={text("action", step?.action)} error={error("action")} />
      <div className="form-row">
        <AmountField name="money" unit={lossUnitSign("money", currency, language)} label={t.loss.steps.money} defaultValue={text("money", known(step?.money, "money"))} error={error("money")} hint={t.form.unknownAmount} />
        <AmountField name="personMonths" unit={lossUnitSign("person-months", currency, language)} label={t.loss.steps.personMonths} defaultValue={text("personMonths", known(step?.personMonths, "person-months"))} error={error("personMonths")} />
      </div>
      <TextField optional name="expectedLearning" label={t.loss.steps.expectedLearning} defaultValue={text("expectedLearning", step?.expectedLearning)} error={error("expectedLearning")} />
    </>
  );
}
