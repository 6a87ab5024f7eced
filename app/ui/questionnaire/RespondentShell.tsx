import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { PlainShell } from "#app/ui/layout/PlainShell.tsx";
import "#app/i18n/words/response.ts";

type RespondentShellProps = { program?: string; title: ReactNode; lede?: ReactNode; demo?: boolean; above?: ReactNode; children: ReactNode };

/** The page of someone without an account: one column, nothing that leads into a workspace. */
export function RespondentShell({ program, title, lede, demo, above, children }: RespondentShellProps) {
  const t = useT();
  return (
    <PlainShell title={<>{program && <span className="eyebrow block">{t.response.eyebrow(program)}</span>}{title}</>} lede={lede} demo={demo} wide>
      {above}
      {children}
    </PlainShell>
  );
}

/** Nothing is behind this link any more, or for now. */
export function NothingHere({ state }: { state: "withdrawn" | "too-many" }) {
  const t = useT();
  const { gone, goneWhy, tooMany, tooManyWhy } = t.response;
  return <RespondentShell title={state === "withdrawn" ? gone : tooMany}><p>{state === "withdrawn" ? goneWhy : tooManyWhy}</p></RespondentShell>;
}
