import { Link, useParams } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { Home } from "./compose-home.server.ts";

/** The objections that wait for a reply, the oldest first; nothing when none waits. */
export function OpenObjections({ home: { objections, shell } }: { home: Home }) {
  const t = useT();
  const language = useLanguage();
  const workspace = useParams().workspace ?? "";
  if (objections.count === 0) return null;
  return (
    <Section plain title={t.objection.home(objections.count)}>
      <ul className="lines">
        {objections.oldest.map(({ id, text, by, on }) => (
          <li key={id}>
            <span><Link to={paths.objection(workspace, id)}>{text}</Link> <span className="soft">{by || t.objection.erased}</span></span>
            <span className="due">{formatDay(on, language)}</span>
          </li>
        ))}
      </ul>
      <p><Link to={paths.objections(workspace, shell.slug)}>{t.objection.seeAll}</Link></p>
    </Section>
  );
}
