import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PlainShell } from "./PlainShell.tsx";

/** Not found and not yours read the same; a refusal of role says so; the rest is our fault. */
export function ErrorPage({ status }: { status: number }) {
  const t = useT();
  const known = status === 404 || status === 403 || status === 400 ? (`s${status}` as const) : "s500";
  return (
    <PlainShell title={t.layout.error[known].title}>
      <p>{t.layout.error[known].body}</p>
      <p><Link to={paths.home()}>{t.layout.home}</Link></p>
    </PlainShell>
  );
}
