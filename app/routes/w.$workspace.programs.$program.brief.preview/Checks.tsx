import { Link } from "@remix-run/react";
import type { SectionKey } from "#app/domain/brief/section.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import "#app/i18n/words/edition.ts";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { Preview } from "./route.tsx";

/** What to look at before issuing; what these readers may not be told comes first, each at its place. */
export function Checks({ page: { workspace, shell, checks } }: { page: Preview }) {
  const t = useT();
  const words = t.edition.checks;
  const to = (key: SectionKey, line?: number) => `${paths.briefSection(workspace, shell.slug, key)}${line === undefined ? "" : `#line-${line}`}`;
  const { faults, empty, ownerless, marks, drafts } = checks;
  const lines = [
    ...empty.map((key) => ({ to: to(key), text: words.empty(t.brief.sections[key]) })),
    ...ownerless.map((key) => ({ to: to(key), text: words.ownerless(t.brief.sections[key]) })),
    ...marks.map(({ key, line }) => ({ to: to(key, line), text: words.marks(t.brief.sections[key], line) })),
    ...(drafts > 0 ? [{ to: paths.brief(workspace, shell.slug), text: words.drafts(drafts) }] : []),
  ];
  return (
    <Section title={words.title} id="checks">
      {faults.length > 0 && (
        <div className="edition-faults" role="alert">
          <h3>{words.faults(faults.length)}</h3>
          <ul className="lines">
            {faults.map(({ section, line, kept, excerpt }, index) => (
              <li key={index}><Link to={to(section, line)}>{words.place(t.brief.sections[section], line)}</Link>{t.common.colon}<b>{words.kept[kept]}</b> · <q>{excerpt}</q></li>
            ))}
          </ul>
        </div>
      )}
      {faults.length + lines.length === 0 && <p>{words.none}</p>}
      <ul className="lines lines-plain">{lines.map(({ to: href, text }) => <li key={text}><Link to={href}>{text}</Link></li>)}</ul>
    </Section>
  );
}
