import { Link } from "@remix-run/react";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { useT } from "#app/i18n/context.tsx";
import { LANGUAGES } from "#app/i18n/language.ts";
import "#app/i18n/words/edition.ts";
import { paths } from "#app/paths.ts";
import type { Preview } from "./route.tsx";

/** For whom, in which language, as what: plain links, so that each view has its address. */
export function Switches({ page: { workspace, shell, audience, language, as } }: { page: Preview }) {
  const t = useT();
  const words = t.edition.preview;
  const here = { audience, language, as };
  const to = (change: Partial<typeof here>) => paths.briefPreview(workspace, shell.slug, { ...here, ...change });
  const one = (name: string, label: string, current: boolean, change: Partial<typeof here>) => <Link key={name} to={to(change)} aria-current={current ? "true" : undefined} preventScrollReset>{label}</Link>;
  return (
    <nav className="edition-switch" aria-label={words.page}>
      <div><span className="soft">{words.audience}</span>{DISCLOSURE_LEVELS.map((level) => one(level, t.edition.audiences[level], level === audience, { audience: level }))}</div>
      <div><span className="soft">{words.language}</span>{LANGUAGES.map((tongue) => one(tongue, words.languages[tongue], tongue === language, { language: tongue }))}</div>
      <div><span className="soft">{words.as}</span>{(["note", "slides"] as const).map((view) => one(view, words.views[view], view === as, { as: view }))}</div>
    </nav>
  );
}
