import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/decision.ts";
import "#app/i18n/words/edition.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { EditionPage } from "./route.tsx";

/** What was decided on what the edition asked, written back beside it: the latest first, with its conditions as they stand now. */
export function Decided({ page: { workspace, decisions } }: { page: EditionPage }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Section title={t.edition.decision} id="decision">
      {decisions.length === 0 && <p className="soft">{t.edition.decisionNone}</p>}
      {decisions.map(({ id, answer, on, onBehalfOf, reason, conditions }) => (
        <div key={id}>
          <p><Link to={paths.decision(workspace, id)}><b>{t.edition.decided(t.decision.answers[answer], formatDay(on, language), onBehalfOf)}</b></Link>{t.common.colon}{reason}</p>
          <ul className="lines lines-plain">
            {conditions.map((one) => <li key={one.id}><b>{t.decision.states[one.state]}</b>{one.on && ` ${t.decision.on(formatDay(one.on, language))}`} · {one.title}</li>)}
          </ul>
        </div>
      ))}
    </Section>
  );
}
