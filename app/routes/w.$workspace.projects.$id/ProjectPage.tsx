import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { pairName } from "#app/ui/pair/pair-name.ts";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import type { ProjectData } from "./compose-project.server.ts";
import { EditProject } from "./EditProject.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { ItemsSection } from "./ItemsSection.tsx";
import { TeamSection } from "./TeamSection.tsx";
import "#app/i18n/words/commitment.ts";
import "#app/i18n/words/project.ts";

/** A project: what it serves and uses, who is in it, what it adds and what it proved. */
export function ProjectPage({ data }: { data: ProjectData }) {
  const t = useT();
  const { project: words } = t;
  const { sheet, workspace, shell, inside, mayWrite, pair, workshop, overContractor } = data;
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.projects(workspace, shell.slug)}>{t.commitment.ways.projects}</Link>}
        title={sheet.name} meta={[words.states[sheet.state], inside ? words.levels[sheet.disclosure] : ""].filter(Boolean)}
        actions={mayWrite ? <OneButton name="trash" fields={{}} label={words.trash} look="quiet" /> : null}
      />
      {sheet.description ? <p className="keep-lines mb-4">{sheet.description}</p> : inside ? <p className="soft mb-4">{words.noDescription}</p> : null}
      <DefinitionList
        items={[
          { term: words.workshop, value: sheet.workshopId && workshop ? <Link to={paths.workshop(workspace, sheet.workshopId)}>{workshop}</Link> : null },
          { term: words.pair, value: sheet.pairId && pair ? <Link to={paths.pair(workspace, sheet.pairId)}>{pairName(t, pair)}</Link> : inside ? <span className="soft">{words.noPair}</span> : null },
          { term: words.overContractor, value: sheet.overContractorId && overContractor ? <Link to={paths.stakeholder(workspace, sheet.overContractorId)}>{overContractor}</Link> : null },
          { term: words.added, value: sheet.added ? <span className="keep-lines">{sheet.added}</span> : null },
        ]}
      />
      {mayWrite ? <EditProject data={data} /> : null}
      <TeamSection data={data} />
      <ItemsSection data={data} />
      {inside ? <EvidenceSection data={data} /> : null}
    </>
  );
}
