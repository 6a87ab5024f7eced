import { Link } from "@remix-run/react";
import { useContext, type ReactNode } from "react";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { SharedPage } from "./records.tsx";
import "#app/i18n/words/executive.ts";

/** What changed since an edition, already in words: « 3 chiffres ont changé » leads to the changes, « depuis l’édition n° 1 » to it. */
export interface SinceEdition { changed: string | null; since: string; changes: string; edition: string }

/** Inside, the bar above names the programme already; a shared page has no bar. */
export function ExecutiveHead({ view, aside, edition }: { view: ExecutiveView; aside?: ReactNode; edition?: SinceEdition | null }) {
  const { executive: words } = useT();
  const language = useLanguage();
  const shared = useContext(SharedPage);
  return (
    <header className={shared ? "exec-head exec-head-alone" : "exec-head"}>
      <h1 className={shared ? undefined : "exec-title"}>{view.program.name}</h1>
      <p>
        {words.dataOn(formatDay(view.today, language))}
        {edition && <> · {edition.changed !== null && <><Link to={edition.changes}>{edition.changed}</Link>{" "}</>}<Link to={edition.edition}>{edition.since}</Link></>}
      </p>
      {aside}
    </header>
  );
}
