import { useT } from "#app/i18n/context.tsx";

/** The sentences of a refusal that belong to no field in sight. */
export function FormErrors({ errors }: { errors: readonly (string | undefined)[] }) {
  const t = useT();
  const said = errors.filter((error): error is string => Boolean(error));
  if (said.length === 0) return null;
  return (
    <div className="errors" role="alert">
      <b>{t.form.errorsTitle}</b>
      <ul>{said.map((error) => <li key={error}>{error}</li>)}</ul>
    </div>
  );
}
