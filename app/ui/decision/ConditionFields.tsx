import { useT } from "#app/i18n/context.tsx";
import type { typedIn, RefusedForm } from "../form/refused-form.ts";
import { DateField } from "../primitives/DateField.tsx";
import { TextArea } from "../primitives/TextArea.tsx";
import { TextField } from "../primitives/TextField.tsx";
import "#app/i18n/words/decision.ts";

type ConditionFieldsProps = { refused: RefusedForm; typed: ReturnType<typeof typedIn>; dueOn?: string | null };

/** The conditions of a « Go sous conditions », one a line: shown with that answer, and when there is something to mend in them. */
export function ConditionFields({ refused, typed, dueOn }: ConditionFieldsProps) {
  const t = useT();
  const written = typed("conditionTitle");
  const inSight = Boolean(written.error) || Boolean(refused?.errors["conditionDueOn"]) || written.defaultValue !== "";
  return (
    <fieldset className={inSight ? "decision-conditions decision-conditions-in-sight" : "decision-conditions"}>
      <legend className="field-label">{t.decision.conditions}</legend>
      <TextArea rows={3} label={t.decision.conditionLines} hint={t.decision.conditionLinesHint} {...written} />
      <div className="form-row">
        <TextField optional label={t.decision.conditionOwner} {...typed("conditionOwner")} />
        <DateField optional label={t.decision.conditionDueOn} {...typed("conditionDueOn", dueOn ?? "")} />
      </div>
    </fieldset>
  );
}
