import { Form, useActionData } from "@remix-run/react";
import { LOSS_UNITS, MOVEMENT_KINDS } from "#app/domain/affordable-loss/affordable-loss.ts";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { LossPage } from "./compose-loss.server.ts";
import { typedIn } from "./typed-in.ts";

/** Records a movement; whatever the page offers, the server checks the account. */
export function MovementForm({ page }: { page: LossPage }) {
  const t = useT();
  const { movements: words, unitLong } = t.loss;
  const language = useLanguage();
  const refused = refusedForm(useActionData(), "movement");
  const { text, error } = typedIn(refused);
  const actors = page.options.stakeholders.map(({ id, name }) => ({ value: id, label: name }));
  const commitments = page.movements.filter(({ kind }) => kind === "committed")
    .map((one) => ({ value: one.id, label: `${one.actor} · ${one.reason} · ${formatLoss(one.amount, one.unit, page.currency, language)}` }));
  const steps = page.steps.map((step) => ({ value: step.id, label: `${step.actor} · ${step.action}` }));
  return (
    <Disclosure summary={words.add} open={refused !== null}>
      <Form key={page.movements.length} method="post" className="form">
        <input type="hidden" name="form" value="movement" />
        <FormErrors errors={[error("")]} />
        <RadioGroup look="segmented" name="kind" label={words.kind} options={MOVEMENT_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))} defaultValue={text("kind", "spent")} error={error("kind")} />
        <div className="form-row">
          <SelectField name="stakeholderId" label={t.loss.actor} options={actors} defaultValue={text("stakeholderId")} error={error("stakeholderId")} />
          <SelectField name="unit" label={t.loss.unit} options={LOSS_UNITS.map((unit) => ({ value: unit, label: unitLong[unit](lossUnitSign(unit, page.currency, language)) }))} empty={false} defaultValue={text("unit", "money")} error={error("unit")} />
          <AmountField name="amount" unit="" label={words.amount} defaultValue={text("amount")} error={error("amount")} hint={t.form.unknownAmount} />
        </div>
        <div className="form-row">
          <TextField name="reason" label={words.reason} defaultValue={text("reason")} error={error("reason")} />
          <DateField name="on" label={words.on} defaultValue={text("on", page.today)} error={error("on")} />
        </div>
        <div className="form-row">
          <SelectField optional name="againstId" label={words.against} options={commitments} empty={words.outside} defaultValue={text("againstId")} error={error("againstId")} />
          <SelectField optional name="firstStepId" label={words.firstStep} options={steps} empty={words.noStep} defaultValue={text("firstStepId")} error={error("firstStepId")} />
        </div>
        <div><Button>{words.add}</Button></div>
      </Form>
    </Disclosure>
  );
}
