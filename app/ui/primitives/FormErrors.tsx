import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";

type FormErrorsProps = { errors: readonly (string | undefined)[]; /** The way to where it is mended. */ children?: ReactNode };

/** The sentences of a refusal that belong to no field in sight. */
export function FormErrors({ errors, children }: FormErrorsProps) {
  const t = useT();
  const said = errors.filter((error): error is string => Boolean(error));
  if (said.length === 0) return null;
  return (
    <div className="errors" role="alert">
      <b>{t.form.errorsTitle}</b>
      <ul>{said.map((error) => <li key={error}>{error}</li>)}</ul>
      {children ? <p>{children}</p> : null}
    </div>
  );
}
