import type { TextareaHTMLAttributes } from "react";
import { Field } from "./Field.tsx";
import { useFieldWiring, type FieldBasics } from "./field-wiring.ts";

type Kept = "defaultValue" | "placeholder" | "maxLength" | "rows" | "onBlur" | "onChange" | "readOnly" | "autoFocus" | "disabled";
type TextAreaProps = FieldBasics & Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, Kept>;

export function TextArea({ label, error, hint, optional, rows = 3, ...rest }: TextAreaProps) {
  const wiring = useFieldWiring({ error, hint });
  return (
    <Field {...{ label, wiring, error, hint, optional }}>
      <textarea className="input" rows={rows} {...wiring.control} {...rest} />
    </Field>
  );
}
