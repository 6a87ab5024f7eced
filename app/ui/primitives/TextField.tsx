import type { InputHTMLAttributes } from "react";
import { Field } from "./Field.tsx";
import { useFieldWiring, type FieldBasics } from "./field-wiring.ts";

type Kept = "defaultValue" | "placeholder" | "maxLength" | "autoComplete" | "type" | "inputMode" | "autoFocus" | "list" | "onBlur" | "onChange" | "readOnly" | "minLength" | "disabled";
export type TextFieldProps = FieldBasics & Pick<InputHTMLAttributes<HTMLInputElement>, Kept>;

export function TextField({ label, error, hint, optional, type = "text", ...rest }: TextFieldProps) {
  const wiring = useFieldWiring({ error, hint });
  return (
    <Field {...{ label, wiring, error, hint, optional }}>
      <input className="input" type={type} {...wiring.control} {...rest} />
    </Field>
  );
}
