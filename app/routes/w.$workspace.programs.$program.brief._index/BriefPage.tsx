import { Link } from "@remix-run/react";
import type { SectionKey } from "#app/domain/brief/section.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import "#app/i18n/words/evolution.ts";
import { paths } from "#app/paths.ts";
import { BriefBlocks } from "#app/ui/brief/BriefBlocks.tsx";
import { BriefWays } from "#app/ui/brief/BriefWays.tsx";
import { SectionList } from "#app/ui/brief/SectionList.tsx";
import { sectionRank } from "#app/ui/brief/section-mark.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import type { BriefData } from "./route.tsx";

/** The whole note at a glance, and the section to write first. */
export function BriefPage({ data }: { data: BriefData }) {
  const t = useT();
  const { workspace, shell, sections } = data;
  const hrefOf = (key: SectionKey) => paths.briefSection(workspace, shell.slug, key);
  return (
    <>
      <PageHeader title={t.brief.title} lede={t.brief.lede} actions={<BriefWays workspace={workspace} program={shell.slug} />} />
      <div className="brief-lay">
        <SectionList sections={sections} hrefOf={hrefOf} />
        <div className="brief-middle"><First data={data} hrefOf={hrefOf} /></div>
        <aside className="brief-side" aria-labelledby="missing"><Missing sections={sections} hrefOf={hrefOf} /></aside>
      </div>
    </>
  );
}

type Hrefs = { hrefOf: (key: SectionKey) => string };

function First({ data: { first, begins, pictures, mayWrite }, hrefOf }: { data: BriefData } & Hrefs) {
  const t = useT();
  if (!first) return <p className="brief-sheet">{t.brief.allReady}</p>;
  return (
    <article className="brief-sheet" aria-labelledby="first">
      <p className="eyebrow">{first.own ? t.brief.firstYours : t.brief.first} · {sectionRank(t, first.key)} · {first.owner ?? t.brief.noOwner} · {t.brief.states[first.state]}</p>
      <h2 id="first">{t.brief.sections[first.key]}</h2>
      {begins.length > 0 ? <div className="brief-document"><BriefBlocks blocks={begins} pictures={pictures} tableLabel={t.evolution.table} high /></div> : null}
      <p><ButtonLink href={hrefOf(first.key)} look="main">{mayWrite ? t.brief.writeIt : t.brief.readIt}</ButtonLink></p>
    </article>
  );
}

function Missing({ sections, hrefOf }: { sections: BriefData["sections"] } & Hrefs) {
  const t = useT();
  const lacking = sections
    .map(({ key, state, owner }) => ({ key, lacks: [...(state === "empty" ? [t.brief.emptySection] : []), ...(owner === null ? [t.brief.withoutOwner] : [])] }))
    .filter(({ key, lacks }) => lacks.length > 0 && key !== "annexes");
  return (
    <section>
      <h2 id="missing">{t.brief.missing}</h2>
      {lacking.length === 0 ? <p className="note">{t.brief.nothingMissing}</p> : null}
      <ul className="brief-lacks">
        {lacking.map(({ key, lacks }) => <li key={key}><Link to={hrefOf(key)}>{t.brief.sections[key]}</Link> <span className="soft">{lacks.join(", ")}</span></li>)}
      </ul>
    </section>
  );
}
