import type { SelectHTMLAttributes } from "react";
import { useT } from "#app/i18n/context.tsx";
import { Field } from "./Field.tsx";
import { useFieldWiring, type FieldBasics } from "./field-wiring.ts";
import type { Option, OptionGroup } from "./option.ts";

type SelectFieldProps = FieldBasics & Pick<SelectHTMLAttributes<HTMLSelectElement>, "defaultValue" | "onChange" | "disabled"> & {
  options: readonly (Option | OptionGroup)[];
  /** The wording of the empty answer; false leaves it out. */
  empty?: string | false;
};

export function SelectField({ label, error, hint, optional, options, empty, ...rest }: SelectFieldProps) {
  const t = useT();
  const wiring = useFieldWiring({ error, hint });
  return (
    <Field {...{ label, wiring, error, hint, optional }}>
      <select className="input" {...wiring.control} {...rest}>
        {empty !== false && <option value="">{empty ?? t.form.choose}</option>}
        {options.map((entry) => ("heading" in entry
          ? <optgroup key={entry.heading} label={entry.heading}>{entry.options.map(asOption)}</optgroup>
          : asOption(entry)))}
      </select>
    </Field>
  );
}

const asOption = ({ value, label }: Option) => <option key={value} value={value}>{label}</option>;
