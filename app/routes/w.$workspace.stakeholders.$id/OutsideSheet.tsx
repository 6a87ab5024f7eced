import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { CommitmentsSection } from "./CommitmentsSection.tsx";
import type { OutsideSheetData } from "./compose-sheet.server.ts";
import { CvSection } from "./CvSection.tsx";
import { MeansSection } from "./MeansSection.tsx";
import { PartnershipSection } from "./PartnershipSection.tsx";
import "#app/i18n/words/stakeholder.ts";

/** The network level of a stakeholder; its own side also writes here. */
export function OutsideSheet({ sheet: data }: { sheet: OutsideSheetData }) {
  const t = useT();
  const { workspace, sheet, categories, means, persons, commitments } = data;
  const category = categories.find(({ id }) => id === sheet.categoryId);
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.stakeholders(workspace)}>{t.workspace.stakeholders}</Link>} title={sheet.name} meta={category ? [seededLabel(t, "category", category)] : []} />
      {sheet.own ? <CvSection sheet={sheet} mayWrite own /> : null}
      <MeansSection stakeholderId={sheet.id} means={means} mayWrite={sheet.own} />
      {sheet.own ? <CommitmentsSection commitments={commitments} workspace={workspace} /> : null}
      {data.partnership ? <PartnershipSection partnership={data.partnership} workspace={workspace} inside={false} /> : null}
      {persons.length > 0 ? (
        <Section title={t.stakeholder.persons} id="persons">
          <ul className="lines lines-plain">{persons.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>
        </Section>
      ) : null}
    </>
  );
}
