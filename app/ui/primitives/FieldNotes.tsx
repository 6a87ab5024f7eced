import type { ReactNode } from "react";

export function FieldHint({ id, children }: { id: string; children?: ReactNode }) {
  return children ? <p id={id} className="field-hint">{children}</p> : null;
}

export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  return children ? <p id={id} className="field-error">{children}</p> : null;
}
