import type { ReactNode } from "react";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";

export function ExecutiveHead({ view, aside }: { view: ExecutiveView; aside?: ReactNode }) {
  const { executive: words } = useT();
  const language = useLanguage();
  return (
    <header className="exec-head">
      <h1>{view.program.name}</h1>
      <p>{words.dataOn(formatDay(view.today, language))}</p>
      {aside}
    </header>
  );
}
