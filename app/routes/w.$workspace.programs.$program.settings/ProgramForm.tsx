import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatMinor } from "#app/platform/format.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import type { Option } from "#app/ui/primitives/option.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/settings.ts";

type Values = {
  name: string; purpose: string; challenge: string; currency: string; daysPerPersonMonth: number; revision: number; sponsorId: string; facilitatorId: string;
};
type ProgramFormProps = { values: Values; locked: boolean; stakeholders: readonly Option[] };

export function ProgramForm({ values, locked, stakeholders }: ProgramFormProps) {
  const t = useT();
  const language = useLanguage();
  const refused = refusedForm(useActionData(), "program");
  const typed = (name: string, kept: string) => ({ name, defaultValue: (refused?.values[name] as string | undefined) ?? kept, error: refused?.errors[name] });
  const texts = [
    { label: t.program.name, field: "name" as const },
    { label: t.program.purpose, field: "purpose" as const },
    { label: t.program.challenge, field: "challenge" as const },
  ];
  const both = texts
    .map(({ label, field }) => ({ label, yours: typed(field, values[field]).defaultValue, theirs: refused?.present?.values[field] ?? "" }))
    .filter(({ yours, theirs }) => yours !== theirs);
  return (
    <Form method="post" className="form">
      <input type="hidden" name="form" value="program" />
      <input type="hidden" name="revision" value={refused?.present?.revision ?? values.revision} />
      <FormErrors errors={[refused?.errors[""]]} />
      {refused?.present ? <StaleConflict texts={both} /> : null}
      <TextField label={t.program.name} required maxLength={120} {...typed("name", values.name)} />
      <TextArea label={t.program.purpose} optional {...typed("purpose", values.purpose)} />
      <TextArea label={t.program.challenge} optional {...typed("challenge", values.challenge)} />
      <div className="form-row">
        <TextField label={t.program.currency} hint={locked ? t.settings.currencyLocked : t.program.currencyHint} readOnly={locked} required maxLength={3} {...typed("currency", values.currency)} />
        <TextField label={t.program.daysPerPersonMonth} required inputMode="decimal" {...typed("daysPerPersonMonth", formatMinor(values.daysPerPersonMonth, language))} />
      </div>
      <div className="form-row">
        <SelectField label={t.program.sponsor} empty={t.settings.noActor} options={stakeholders} {...typed("sponsorId", values.sponsorId)} />
        <SelectField label={t.program.facilitator} hint={t.program.usHint} empty={t.settings.noActor} options={stakeholders} {...typed("facilitatorId", values.facilitatorId)} />
      </div>
      <p><Button look="main">{t.common.save}</Button></p>
    </Form>
  );
}
