import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { pairTarget } from "#app/ui/pair/pair-name.ts";
import { TestAnswers } from "#app/ui/pair/TestAnswers.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { AddPair } from "./AddPair.tsx";
import type { Pairs } from "./route.tsx";

/** The pairs of a programme, under their usage; those of a merged usage under the one it merged into. */
export function PairsPage({ data }: { data: Pairs }) {
  const t = useT();
  const { rows, total, usages, workspace, mayWrite } = data;
  const shown = usages.filter((usage) => rows.some((row) => row.under === usage.id));
  return (
    <>
      <PageHeader title={t.pair.title(total)} lede={t.pair.lede} />
      <PairFilters data={data} />
      {rows.length === 0 ? <EmptyState>{total === 0 ? t.pair.none : t.pair.noneFound}</EmptyState> : null}
      {shown.map((usage) => (
        <Section key={usage.id} title={<Link to={paths.usage(workspace, usage.id)}>{seededLabel(t, "usage", usage)}</Link>}>
          <ul className="lines">
            {rows.filter((row) => row.under === usage.id).map((row) => (
              <li key={row.id}>
                <span>
                  <Link to={paths.pair(workspace, row.id)}>{pairTarget(t, row)}</Link> <span className="soft">{t.engagement.word[row.engagement]}</span>
                </span>
                <span className="due due-long"><TestAnswers tests={row} /></span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {mayWrite ? <AddPair data={data} /> : null}
    </>
  );
}

function PairFilters({ data: { filter, usages, categories } }: { data: Pairs }) {
  const t = useT();
  return (
    <Form method="get" className="filters">
      <SelectField label={t.pair.usage} name="usage" empty={t.pair.all} defaultValue={filter.usage} options={usages.filter(({ mergedIntoId }) => !mergedIntoId).map((usage) => ({ value: usage.id, label: seededLabel(t, "usage", usage) }))} />
      <SelectField label={t.pair.category} name="category" empty={t.pair.all} defaultValue={filter.category} options={categories.map((entry) => ({ value: entry.id, label: seededLabel(t, "category", entry) }))} />
      <Button look="slim">{t.pair.filter}</Button>
    </Form>
  );
}
