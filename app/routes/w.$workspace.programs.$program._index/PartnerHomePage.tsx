import { Link, useParams } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { PartnerHome } from "./compose-partner-home.server.ts";

export function PartnerHomePage({ home }: { home: PartnerHome }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { program, versions, stakeholderId, liveIterationId, shell } = home;
  return (
    <>
      <PageHeader title={program.name} lede={program.purpose || undefined} facts={program.challenge ? [{ term: t.home.challenge, value: program.challenge }] : []} />
      <Section title={t.home.partner.yours} definition={t.home.partner.yoursDef}>
        <ul className="plain-list">
          {stakeholderId ? <li><Link to={paths.stakeholder(workspace, stakeholderId)}>{t.home.partner.sheet}</Link></li> : null}
          {liveIterationId ? <li><Link to={paths.loss(workspace, liveIterationId)}>{t.home.partner.firstSteps}</Link></li> : null}
          <li><Link to={paths.commitments(workspace, shell.slug)}>{t.home.partner.commitments}</Link></li>
        </ul>
      </Section>
      <Section title={t.home.partner.versions}>
        <ul className="plain-list">
          {versions.map(({ id, name, state, description }) => (
            <li key={id}><b>{name}</b> <span className="soft">{t.home.versionState[state]}</span><p>{description}</p></li>
          ))}
        </ul>
        <p><Link to={paths.openingCatalogue(workspace, shell.slug)}>{t.home.partner.opening}</Link></p>
      </Section>
    </>
  );
}
