import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/decision.ts";
import "#app/i18n/words/edition.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { VersionPage } from "./route.tsx";

/** The editions of the note that bear on this version, each with what was decided on it. */
export function VersionEditions({ page: { workspace, shell, editions } }: { page: VersionPage }) {
  const t = useT();
  const language = useLanguage();
  if (editions.length === 0) return null;
  return (
    <Section title={t.edition.ofVersion(editions.length)} aside={<Link to={paths.editions(workspace, shell.slug)}>{t.edition.page}</Link>}>
      <ul className="lines">
        {editions.map(({ number, on, decision }) => (
          <li key={number}>
            <span><Link to={paths.edition(workspace, shell.slug, number)}>{t.edition.named(number)}</Link>, {formatDay(on, language)}</span>
            <span className="due">{decision ? <Link to={paths.decision(workspace, decision.id)}>{t.decision.answers[decision.answer]}, {formatDay(decision.on, language)}</Link> : t.edition.noDecision}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
