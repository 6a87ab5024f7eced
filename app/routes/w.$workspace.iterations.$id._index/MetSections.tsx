import { Link, useParams } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { AddNewcomer } from "./AddNewcomer.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";

/** Benefits and risks to re-question, newcomers and surprises, actions. */
export function MetSections({ page: { met, impacts, shell, iteration, may }, answered }: { page: IterationPage; answered: unknown }) {
  const t = useT();
  const language = useLanguage();
  const workspace = useParams().workspace ?? "";
  const closed = iteration.state === "closed";
  return (
    <>
      <Section id="impacts" title={closed ? t.iteration.impactsNow(impacts.benefits, impacts.risks) : t.iteration.impactsCount(impacts.benefits, impacts.risks)} definition={t.iteration.impactsDef}>
        <ButtonLink href={paths.impacts(workspace, shell.slug)} look="slim">{t.iteration.impactsOpen}</ButtonLink>
      </Section>
      <Section id="venus" title={t.iteration.newcomers} aside={<Link to={paths.observations(workspace, shell.slug)}>{t.program.nav.observations}</Link>}>
        <div className="columns-2">
          <div>
            <h3>{t.iteration.whereFrom}</h3>
            {met.newcomers.length === 0 ? <p className="soft">{closed ? t.iteration.noNewcomerMet : t.iteration.noNewcomer}</p> : null}
            <ul className="lines lines-plain">{met.newcomers.map(({ id, name, engagement, through, note }) => (
              <li key={id}><Link to={paths.stakeholder(workspace, id)}><b>{name}</b></Link> · {[t.engagement.word[engagement], through ? t.iteration.through[through] : null, note].filter(Boolean).join(" · ")}</li>
            ))}</ul>
            {may && iteration.state === "running" ? <AddNewcomer known={met.newcomers.length} answered={answered} /> : null}
          </div>
          <div>
            <h3>{t.iteration.unplanned}</h3>
            {met.surprises.length === 0 ? <p className="soft">{closed ? t.iteration.noSurpriseMet : t.iteration.noSurprise}</p> : null}
            <ul className="lines lines-plain">{met.surprises.map(({ id, what, howUsed, on }) => <li key={id}><b>{what}</b> {howUsed} <span className="soft">{formatDay(on, language)}</span></li>)}</ul>
          </div>
        </div>
      </Section>
      <Section id="actions" title={t.iteration.actions(met.actionCount)} aside={<Link to={paths.actions(workspace, shell.slug)}>{t.iteration.actionsOpen}</Link>}>
        <ul className="lines">{met.actions.map(({ id, title, owner, deliverable, dueOn }) => (
          <li key={id}><span>{title} <span className="soft">{[owner, deliverable].filter(Boolean).join(" · ")}</span></span>{dueOn ? <span className="due">{formatDay(dueOn, language)}</span> : null}</li>
        ))}</ul>
      </Section>
    </>
  );
}
