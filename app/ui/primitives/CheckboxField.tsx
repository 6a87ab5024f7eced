import type { InputHTMLAttributes } from "react";
import { FieldError, FieldHint } from "./FieldNotes.tsx";
import { useFieldWiring, type FieldBasics } from "./field-wiring.ts";

type CheckboxFieldProps = Omit<FieldBasics, "optional"> & Pick<InputHTMLAttributes<HTMLInputElement>, "defaultChecked" | "value" | "onChange" | "disabled">;

/** One box to tick; it posts "on" unless it has a value. */
export function CheckboxField({ label, error, hint, ...rest }: CheckboxFieldProps) {
  const wiring = useFieldWiring({ error, hint });
  return (
    <div className="check">
      <input type="checkbox" {...wiring.control} {...rest} />
      <label htmlFor={wiring.id}>{label}</label>
      <FieldHint id={wiring.hintId}>{hint}</FieldHint>
      <FieldError id={wiring.errorId}>{error}</FieldError>
    </div>
  );
}
