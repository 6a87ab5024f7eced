import { Form } from "@remix-run/react";
import { EXPERIMENT_KINDS } from "#app/domain/experiment/experiment.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";

export function Experiments({ page, answered }: { page: IterationPage; answered: unknown }) {
  const t = useT();
  const language = useLanguage();
  const refused = refusedForm(answered, "experiment");
  const kinds = EXPERIMENT_KINDS.map((kind) => ({ value: kind, label: t.iteration.experimentKind[kind] }));
  return (
    <Section id="essais" title={t.iteration.experiments}>
      <ul className="lines">
        {page.experiments.map(({ id, title, kind, on }) => <li key={id}>{title} <span className="due soft">{t.iteration.experimentKind[kind]}{on ? ` · ${formatDay(on, language)}` : ""}</span></li>)}
      </ul>
      {page.may ? (
        <Disclosure summary={t.iteration.addExperiment} open={refused !== null}>
          <Form method="post" className="form" key={page.experiments.length}>
            <input type="hidden" name="form" value="experiment" />
            <FormErrors errors={outOfSight(refused, ["title", "kind", "on"])} />
            <TextField label={t.iteration.experimentTitle} name="title" required defaultValue={refused?.values.title as string} error={refused?.errors.title} />
            <div className="form-row">
              <SelectField label={t.iteration.kind} name="kind" required options={kinds} defaultValue={refused?.values.kind as string} error={refused?.errors.kind} />
              <DateField label={t.iteration.on} name="on" optional defaultValue={(refused?.values.on as string | undefined) ?? page.today} error={refused?.errors.on} />
            </div>
            <fieldset className="field"><legend className="field-label">{t.iteration.tests}</legend>
              {page.hypotheses.map(({ id, number, statement }) => <CheckboxField key={id} label={`${t.hypothesis.name(number)} · ${statement}`} name="hypothesisIds" value={id} />)}
            </fieldset>
            <p><Button>{t.iteration.addExperiment}</Button></p>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  );
}
