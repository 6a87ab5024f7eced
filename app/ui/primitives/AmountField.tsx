import { useT } from "#app/i18n/context.tsx";
import { Field } from "./Field.tsx";
import { useFieldWiring, type FieldBasics } from "./field-wiring.ts";

type AmountFieldProps = FieldBasics & {
  /** The unit said beside the figure: « € » or « h.m ». */
  unit: string;
  defaultValue?: string;
  placeholder?: string;
};

/** A figure as people write it: « 1 250,50 », « n.c. ». The server reads it. */
export function AmountField({ label, error, hint, optional, unit, ...rest }: AmountFieldProps) {
  const t = useT();
  const wiring = useFieldWiring({ error, hint });
  return (
    <Field {...{ label, wiring, error, hint, optional }}>
      <span className="input-amount">
        <input className="input" type="text" inputMode="decimal" autoComplete="off" placeholder={t.common.unknown} {...wiring.control} {...rest} />
        <span className="input-unit">{unit}</span>
      </span>
    </Field>
  );
}
