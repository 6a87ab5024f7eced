import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { minorToType } from "#app/platform/format.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/settings.ts";
import "#app/i18n/words/account.ts";

type Values = { name: string; language: "fr" | "en"; timeZone: string; personMonthRate: number | null; revision: number };

export function WorkspaceForm({ values, timeZones }: { values: Values; timeZones: readonly string[] }) {
  const t = useT();
  const language = useLanguage();
  const refused = refusedForm(useActionData(), "workspace");
  const typed = (name: string, kept: string) => ({ name, defaultValue: (refused?.values[name] as string | undefined) ?? kept, error: refused?.errors[name] });
  const rate = values.personMonthRate === null ? "" : minorToType(values.personMonthRate, language);
  const name = typed("name", values.name);
  return (
    <Form method="post" className="form">
      <input type="hidden" name="form" value="workspace" />
      <input type="hidden" name="revision" value={refused?.present?.revision ?? values.revision} />
      <FormErrors errors={[refused?.errors[""]]} />
      {refused?.present ? <StaleConflict texts={[{ label: t.settings.name, yours: name.defaultValue, theirs: refused.present.values.name ?? "" }]} /> : null}
      <TextField label={t.settings.name} required maxLength={120} {...name} />
      <SelectField label={t.settings.language} empty={false} options={[{ value: "fr", label: t.account.french }, { value: "en", label: t.account.english }]} {...typed("language", values.language)} />
      <SelectField label={t.settings.timeZone} empty={false} options={timeZones.map((zone) => ({ value: zone, label: zone }))} {...typed("timeZone", values.timeZone)} />
      <AmountField label={t.settings.rate} hint={t.settings.rateHint} unit={t.settings.rateUnit} placeholder="" {...typed("personMonthRate", rate)} />
      <p><Button look="main">{t.common.save}</Button></p>
    </Form>
  );
}
