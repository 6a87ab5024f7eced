import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { FieldError, FieldHint } from "./FieldNotes.tsx";
import type { FieldWiring } from "./field-wiring.ts";

type FieldProps = { label: ReactNode; wiring: FieldWiring; error?: string; hint?: ReactNode; optional?: boolean; children: ReactNode };

/** A label, its control, a hint and the sentence of an error, tied together for assistive technology. */
export function Field({ label, wiring, error, hint, optional, children }: FieldProps) {
  const t = useT();
  return (
    <div className="field">
      <label className="field-label" htmlFor={wiring.id}>
        {label}
        {optional && <span className="field-note"> ({t.common.optional})</span>}
      </label>
      {children}
      <FieldHint id={wiring.hintId}>{hint}</FieldHint>
      <FieldError id={wiring.errorId}>{error}</FieldError>
    </div>
  );
}
