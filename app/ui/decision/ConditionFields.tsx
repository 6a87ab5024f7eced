import { useT } from "#app/i18n/context.tsx";
import type { RefusedForm } from "../form/refused-form.ts";
import { DateField } from "../primitives/DateField.tsx";
import { FormErrors } from "../primitives/FormErrors.tsx";
import { TextField } from "../primitives/TextField.tsx";

const ROWS = [0, 1, 2] as const;
const NAMES = ["conditionTitle", "conditionOwner", "conditionDueOn"] as const;

/** The conditions of a « Go sous conditions »: shown with that answer, and when there is something to mend in them. */
export function ConditionFields({ refused }: { refused: RefusedForm }) {
  const t = useT();
  const errors = NAMES.map((name) => refused?.errors[name]);
  const typed = (name: (typeof NAMES)[number], row: number) => [refused?.values[name] ?? []].flat()[row];
  const inSight = errors.some(Boolean) || ROWS.some((row) => typed("conditionTitle", row));
  return (
    <fieldset className={inSight ? "decision-conditions decision-conditions-in-sight" : "decision-conditions"}>
      <legend className="field-label">{t.decision.conditions}</legend>
      <FormErrors errors={errors} />
      {ROWS.map((row) => (
        <div className="form-row" key={row}>
          <TextField optional={row > 0} name="conditionTitle" label={t.decision.conditionN(row + 1)} defaultValue={typed("conditionTitle", row)} />
          <TextField optional name="conditionOwner" label={t.decision.conditionOwner} defaultValue={typed("conditionOwner", row)} />
          <DateField optional name="conditionDueOn" label={t.decision.conditionDueOn} defaultValue={typed("conditionDueOn", row)} />
        </div>
      ))}
    </fieldset>
  );
}
