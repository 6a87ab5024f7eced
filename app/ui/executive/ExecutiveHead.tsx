import { useContext, type ReactNode } from "react";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { SharedPage } from "./records.tsx";
import "#app/i18n/words/executive.ts";

/** Inside, the bar above names the programme already; a shared page has no bar. */
export function ExecutiveHead({ view, aside }: { view: ExecutiveView; aside?: ReactNode }) {
  const { executive: words } = useT();
  const language = useLanguage();
  const shared = useContext(SharedPage);
  return (
    <header className={shared ? "exec-head exec-head-alone" : "exec-head"}>
      <h1 className={shared ? undefined : "exec-title"}>{view.program.name}</h1>
      <p>{words.dataOn(formatDay(view.today, language))}</p>
      {aside}
    </header>
  );
}
