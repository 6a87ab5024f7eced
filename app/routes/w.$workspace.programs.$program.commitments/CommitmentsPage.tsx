import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { CycleChart } from "#app/ui/charts/cycle/CycleChart.tsx";
import { CommitmentLine } from "#app/ui/commitment/CommitmentLine.tsx";
import { StateHistory } from "#app/ui/engagement/StateHistory.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { PartnershipWays } from "#app/ui/partnership/PartnershipWays.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { AddCommitment } from "./AddCommitment.tsx";
import { CommitmentForms } from "./CommitmentForms.tsx";
import { CommitmentMeans } from "./CommitmentMeans.tsx";
import { ContactsSection } from "./ContactsSection.tsx";
import { LeverageLines } from "./LeverageLines.tsx";
import type { Commitments } from "./route.tsx";
import "#app/i18n/words/commitment.ts";

export function CommitmentsPage({ data }: { data: Commitments }) {
  const t = useT();
  const { rows, inside, workspace, mayWrite, cycle, shell, leverage, contacts } = data;
  return (
    <>
      <PageHeader title={t.commitment.title(rows.length)} lede={inside ? t.commitment.lede : t.commitment.ownLede} />
      <PartnershipWays workspace={workspace} program={shell.slug} inside={inside} />
      {cycle && <CycleChart spec={cycle} hrefs={{ commitments: `${paths.commitments(workspace, shell.slug)}#list`, options: paths.options(workspace, shell.slug) }} />}
      <LeverageLines leverage={leverage} currency={shell.currency} />
      {mayWrite ? <AddCommitment data={data} /> : null}
      {rows.length === 0 ? <EmptyState>{t.commitment.none}</EmptyState> : null}
      <ul className="lines" id="list">{rows.map((row) => <OneCommitment key={row.id} row={row} data={data} />)}</ul>
      {contacts ? <ContactsSection contacts={contacts} data={data} /> : null}
    </>
  );
}

function OneCommitment({ row, data: { workspace, stakeholders, today } }: { row: Commitments["rows"][number]; data: Commitments }) {
  const t = useT();
  const mayWrite = stakeholders.some(({ id }) => id === row.stakeholder.id);
  return (
    <CommitmentLine commitment={row} who={<Link to={paths.stakeholder(workspace, row.stakeholder.id)}>{row.stakeholder.name}</Link>}>
      <CommitmentMeans means={row.means} />
      {row.states.length > 1 && !mayWrite ? <Disclosure small summary={t.commitment.history}><StateHistory entries={row.states} words={t.commitment.state} /></Disclosure> : null}
      {mayWrite ? <CommitmentForms row={row} today={today} /> : null}
    </CommitmentLine>
  );
}
