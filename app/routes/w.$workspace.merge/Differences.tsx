import { TAKES, type Take } from "#app/domain/merge/merge-fields.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { formatDay } from "#app/platform/format.ts";
import { typedIn, type RefusedForm } from "#app/ui/form/refused-form.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { ComparisonData } from "./compose-merge.server.ts";
import "#app/i18n/words/merge.ts";
import "#app/i18n/words/person.ts";
import "#app/i18n/words/stakeholder.ts";

type Difference = ComparisonData["preview"]["differences"][number];

/** What the two records say differently, and what to keep of it. */
export function Differences({ data, refused }: { data: ComparisonData; refused: RefusedForm }) {
  const { merge } = useT();
  const { differences } = data.preview;
  const head = <tr>{[merge.field, merge.kept, merge.merged, merge.choice].map((title) => <th scope="col" key={title}>{title}</th>)}</tr>;
  return (
    <Section title={merge.differs} id="differences">
      {differences.length === 0 ? <p className="soft">{merge.noDifference}</p> : (
        <Table caption={merge.differs} captionHidden head={head}>
          {differences.map((one) => <Row key={one.field} difference={one} data={data} refused={refused} />)}
        </Table>
      )}
    </Section>
  );
}

function Row({ difference: { field, kept, other, preset, both }, data, refused }: { difference: Difference; data: ComparisonData; refused: RefusedForm }) {
  const { merge } = useT();
  const said = useSaid(data);
  const takes: readonly Take[] = both ? TAKES : ["keep", "other"];
  return (
    <tr>
      <th scope="row">{merge.fields[field] ?? field}</th>
      <td className="keep-lines">{said(field, kept)}</td>
      <td className="keep-lines">{said(field, other)}</td>
      <td><SelectField label={<span className="visually-hidden">{`${merge.choice} (${merge.fields[field] ?? field})`}</span>} empty={false} options={takes.map((value) => ({ value, label: merge.takes[value] }))} {...typedIn(refused)(`take-${field}`, preset)} /></td>
    </tr>
  );
}

/** A value as the pages show it. */
function useSaid({ categories, stakeholders }: ComparisonData): (field: string, value: string) => string {
  const t = useT();
  const language = useLanguage();
  const words: Record<string, Record<string, string>> = { nature: t.stakeholder.natures, engagement: t.engagement.word, consent: t.person.consents };
  return (field, value) => {
    if (field === "categoryId") return seededLabel(t, "category", categories.find(({ id }) => id === value) ?? { seedKey: null, label: value });
    if (field === "stakeholderId") return stakeholders.find(({ id }) => id === value)?.name ?? value;
    if (field === "nextStepOn") return formatDay(value, language);
    return words[field]?.[value] ?? value;
  };
}
