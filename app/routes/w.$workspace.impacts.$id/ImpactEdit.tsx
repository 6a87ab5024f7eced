import { Form } from "@remix-run/react";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { DIRECTNESSES, IMPACT_FLAGS, MATERIALITIES, TIME_SCALES } from "#app/domain/impact/impact.ts";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import type { Option } from "#app/ui/primitives/option.ts";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ImpactView } from "./impact-view.server.ts";
import "#app/i18n/words/impact.ts";
import "#app/i18n/words/version.ts";

type ImpactEditProps = { impact: ImpactView["impact"]; capturedBy: string; lenses: Option[]; refused: Refused | null };

/** The fields that say their own sentence. */
const SHOWN = ["statement", "forWhom", "capturedBy", "lensId", "directness", "materiality", "timeScale", "disclosure"];

export function ImpactEdit({ impact, capturedBy, lenses, refused }: ImpactEditProps) {
  const t = useT();
  const words = t.impact;
  const present = refused?.present;
  const typed = (name: keyof ImpactView["impact"]) => ({ name, defaultValue: String(refused?.values[name] ?? impact[name] ?? ""), error: refused?.errors[name] });
  const worded = <Value extends string>(values: readonly Value[], labels: Record<Value, string>): Option[] => values.map((value) => ({ value, label: labels[value] }));
  return (
    <Disclosure summary={words.edit} open={refused !== null}>
      {present ? null : <FormErrors errors={outOfSight(refused, SHOWN)} />}
      {present && <StaleConflict texts={[{ label: words.statement, yours: String(refused?.values.statement ?? ""), theirs: present.values.statement ?? "" }]} />}
      <Form method="post" className="form">
        <input type="hidden" name="form" value="edit" />
        <input type="hidden" name="revision" value={present?.revision ?? impact.revision} />
        <TextArea label={words.statement} rows={2} {...typed("statement")} />
        <TextField label={words.forWhom[impact.kind]} {...typed("forWhom")} />
        <TextField label={words.capturedBy} name="capturedBy" defaultValue={String(refused?.values.capturedBy ?? capturedBy)} error={refused?.errors.capturedBy} />
        <SelectField label={words.lens} options={lenses} {...typed("lensId")} />
        <SelectField label={words.directness} options={worded(DIRECTNESSES, words.directnesses)} {...typed("directness")} />
        <SelectField label={words.materiality} options={worded(MATERIALITIES, words.materialities)} {...typed("materiality")} />
        <SelectField label={words.timeScale} options={worded(TIME_SCALES, words.timeScales)} {...typed("timeScale")} />
        {IMPACT_FLAGS.map((flag) => <CheckboxField key={flag} label={words.measures[flag]} name={flag} defaultChecked={refused ? refused.values[flag] === "on" : impact[flag]} />)}
        <SelectField label={t.version.items.disclosure} empty={false} options={worded(DISCLOSURE_LEVELS, t.version.disclosures)} {...typed("disclosure")} />
        <Button>{t.common.save}</Button>
      </Form>
    </Disclosure>
  );
}
