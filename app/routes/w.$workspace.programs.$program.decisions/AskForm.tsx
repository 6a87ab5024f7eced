import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { DecisionsPage } from "./route.tsx";
import "#app/i18n/words/decision.ts";

/** Asks for a decision on a version or an iteration; that on a ceiling is asked where the losses are. */
export function AskForm({ page }: { page: DecisionsPage }) {
  const t = useT();
  const language = useLanguage();
  const refused = refusedForm(useActionData(), "ask");
  const text = (name: string) => { const value = refused?.values[name]; return typeof value === "string" ? value : undefined; };
  const error = (name: string) => refused?.errors[name];
  const subjects = [
    ...page.subjects.versions.map(({ id, name }) => ({ value: `version:${id}`, label: `${t.decision.subjects.version} ${name}` })),
    ...page.subjects.iterations.map(({ id, number }) => ({ value: `iteration:${id}`, label: `${t.decision.subjects.iteration} ${number}` })),
  ];
  return (
    <Disclosure summary={t.decision.ask} open={refused !== null}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="ask" />
        <FormErrors errors={[error("")]} />
        <TextField name="sentence" label={t.decision.sentence} defaultValue={text("sentence")} error={error("sentence")} />
        <SelectField name="subject" label={t.decision.subject} options={subjects} defaultValue={text("subject")} error={error("subjectKind") ?? error("subjectId")} />
        <div className="form-row">
          <AmountField optional name="money" unit={lossUnitSign("money", page.currency, language)} label={t.loss.steps.money} defaultValue={text("money")} error={error("money")} />
          <AmountField optional name="personMonths" unit={lossUnitSign("person-months", page.currency, language)} label={t.loss.steps.personMonths} defaultValue={text("personMonths")} error={error("personMonths")} />
          <DateField optional name="deadline" label={t.decision.deadlineField} defaultValue={text("deadline")} error={error("deadline")} />
        </div>
        <Disclosure small summary={t.decision.more} open={["worstCase", "options"].some((name) => Boolean(text(name) ?? error(name)))}>
          <TextArea optional rows={2} name="worstCase" label={t.decision.worstCase} defaultValue={text("worstCase")} error={error("worstCase")} />
          <TextArea optional rows={2} name="options" label={t.decision.options} defaultValue={text("options")} error={error("options")} />
        </Disclosure>
        <div><Button>{t.decision.ask}</Button></div>
      </Form>
    </Disclosure>
  );
}
