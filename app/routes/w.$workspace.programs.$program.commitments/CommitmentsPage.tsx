import { Link, useActionData } from "@remix-run/react";
import { MEANS_KINDS } from "#app/domain/commitment/commitment.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { CycleChart } from "#app/ui/charts/cycle/CycleChart.tsx";
import { CommitmentLine } from "#app/ui/commitment/CommitmentLine.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { CommitmentFields, StateFields } from "./CommitmentFields.tsx";
import { CommitmentForms } from "./CommitmentForms.tsx";
import type { Commitments } from "./route.tsx";
import "#app/i18n/words/stakeholder.ts";

export function CommitmentsPage({ data }: { data: Commitments }) {
  const t = useT();
  const { rows, inside, workspace, mayWrite, stakeholders, today, cycle, shell } = data;
  return (
    <>
      <PageHeader title={t.commitment.title(rows.length)} lede={inside ? t.commitment.lede : t.commitment.ownLede} />
      {cycle && <CycleChart spec={cycle} hrefs={{ commitments: `${paths.commitments(workspace, shell.slug)}#list`, options: paths.options(workspace, shell.slug) }} />}
      {rows.length === 0 ? <EmptyState>{t.commitment.none}</EmptyState> : null}
      <ul className="lines" id="list">
        {rows.map((row) => (
          <CommitmentLine key={row.id} commitment={row} who={<Link to={paths.stakeholder(workspace, row.stakeholder.id)}>{row.stakeholder.name}</Link>}>
            {stakeholders.some(({ id }) => id === row.stakeholder.id) ? <CommitmentForms row={row} today={today} /> : null}
          </CommitmentLine>
        ))}
      </ul>
      {mayWrite ? <AddCommitment data={data} /> : null}
    </>
  );
}

function AddCommitment({ data: { rows, stakeholders, today } }: { data: Commitments }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  return (
    <Section title={t.commitment.add} id="add">
      <PostForm key={rows.length} name="add" refused={refused} submit={t.common.add} look="main">
        {({ typed }) => (
          <>
            <SelectField label={t.commitment.stakeholder} required empty={stakeholders.length === 1 ? false : undefined} options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId")} />
            <CommitmentFields typed={typed} />
            <StateFields typed={typed} name="state" label={t.commitment.initial} today={today} />
            <div className="form-row">
              <SelectField label={t.commitment.meansKind} optional options={MEANS_KINDS.map((value) => ({ value, label: t.stakeholder.kinds[value] }))} {...typed("meansKind")} />
              <TextField label={t.commitment.meansLabel} optional {...typed("meansLabel")} />
            </div>
          </>
        )}
      </PostForm>
    </Section>
  );
}
