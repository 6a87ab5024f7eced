import { Form, useActionData } from "@remix-run/react";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { LossRow } from "#app/domain/affordable-loss/loss-rows.ts";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { AnswerSeal } from "#app/ui/affordable-loss/LossAnswer.tsx";
import { lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import type { LossPage } from "./compose-loss.server.ts";
import { DeciderFields } from "./DeciderFields.tsx";
import { HopedForm } from "./HopedForm.tsx";
import { typedIn } from "./typed-in.ts";

/** The ceilings with who accepted them; set freely in a draft, locked by the opening. */
export function Ceilings({ page }: { page: LossPage }) {
  const t = useT();
  const running = page.iteration.state !== "draft";
  return (
    <Section id="ceilings" title={t.loss.ceilings.title} definition={running ? t.loss.ceilings.definitionRunning : t.loss.ceilings.definition}>
      <ul className="lines lines-plain">{page.loss.rows.flatMap((row) => LOSS_UNITS.map((unit) => <Ceiling key={`${row.stakeholderId}${unit}`} {...{ page, row, unit }} />))}</ul>
      {page.may.write && <CeilingForm page={page} late={running} />}
    </Section>
  );
}

function Ceiling({ page, row, unit }: { page: LossPage; row: LossRow; unit: LossUnit }) {
  const t = useT();
  const language = useLanguage();
  const { ceiling } = row[unit];
  if (!ceiling) return null;
  const { currency, may } = page;
  const amount = formatLoss(ceiling.amount, unit, currency, language);
  const what = t.loss.ceilings.of(row.name, amount);
  return (
    <li>
      <b>{row.name}</b> · {amount} · <AnswerSeal state={ceiling.state} answer={ceiling.answer} />
      {ceiling.answer?.conditions && <span className="soft"> · {ceiling.answer.conditions}</span>}
      {ceiling.hopedToRecover !== null && <p className="note">{t.loss.hoped(row.name, formatLoss(ceiling.hopedToRecover, unit, currency, language))}</p>}
      {may.answer && ceiling.amount !== null && <AnswerForm page={page} kind="ceiling" id={ceiling.id} stakeholderId={row.stakeholderId} what={what} />}
      {may.write && <HopedForm {...{ row, unit, currency, what }} hoped={ceiling.hopedToRecover} />}
    </li>
  );
}

function CeilingForm({ page, late }: { page: LossPage; late: boolean }) {
  const t = useT();
  const language = useLanguage();
  const refused = refusedForm(useActionData(), "ceiling");
  const { text, error } = typedIn(refused);
  const actors = page.options.stakeholders.map(({ id, name }) => ({ value: id, label: name }));
  const units = LOSS_UNITS.map((unit) => ({ value: unit, label: t.loss.unitLong[unit](lossUnitSign(unit, page.currency, language)) }));
  return (
    <Disclosure summary={late ? t.loss.ceilings.setLate : t.loss.ceilings.set} open={refused !== null}>
      <Form key={page.loss.rows.flatMap((row) => LOSS_UNITS.map((unit) => row[unit].ceiling?.id)).join()} method="post" className="form">
        <input type="hidden" name="form" value="ceiling" />
        <FormErrors errors={[error("")]} />
        <div className="form-row">
          <SelectField name="stakeholderId" label={t.loss.actor} options={actors} defaultValue={text("stakeholderId")} error={error("stakeholderId")} />
          <SelectField name="unit" label={t.loss.unit} options={units} empty={false} defaultValue={text("unit", "money")} error={error("unit")} />
        </div>
        <div className="form-row">
          <AmountField name="amount" unit="" label={t.loss.ceilings.amount} defaultValue={text("amount")} error={error("amount")} hint={t.form.unknownAmount} />
          <AmountField optional name="hopedToRecover" unit="" label={t.loss.ceilings.hopedToRecover} defaultValue={text("hopedToRecover")} error={error("hopedToRecover")} />
        </div>
        {late && <DeciderFields persons={page.options.persons} refused={refused} />}
        <div><Button>{t.common.save}</Button></div>
      </Form>
    </Disclosure>
  );
}
