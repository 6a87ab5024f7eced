import { Form, useActionData } from "@remix-run/react";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { amountToType, lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { typedIn } from "./typed-in.ts";

type Ability = Partial<Record<LossUnit, number | null>>;

/** What the reader's own side can lose: no other side receives it. */
export function AbilityBox({ ability, currency }: { ability: Ability; currency: string }) {
  const t = useT();
  return (
    <Section id="ability" title={t.loss.ability.title} definition={t.loss.ability.definition}>
      <div className="private-box form-row">{LOSS_UNITS.map((unit) => <AbilityForm key={unit} unit={unit} amount={ability[unit]} currency={currency} />)}</div>
    </Section>
  );
}

function AbilityForm({ unit, amount, currency }: { unit: LossUnit; amount: number | null | undefined; currency: string }) {
  const t = useT();
  const language = useLanguage();
  const { text, error } = typedIn(refusedForm(useActionData(), `ability:${unit}`));
  const said = amount === undefined || amount === null ? undefined : amountToType(amount, unit, language);
  return (
    <Form method="post" className="form">
      <input type="hidden" name="form" value={`ability:${unit}`} />
      <input type="hidden" name="unit" value={unit} />
      <FormErrors errors={[error("")]} />
      <AmountField name="amount" unit={lossUnitSign(unit, currency, language)} label={t.loss.ability.amount[unit]} defaultValue={text("amount", said)} error={error("amount")} />
      <div><Button look="slim">{t.loss.ability.save}</Button></div>
    </Form>
  );
}
