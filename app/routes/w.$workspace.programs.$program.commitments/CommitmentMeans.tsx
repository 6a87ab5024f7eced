import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { MeansFields } from "#app/ui/means/MeansFields.tsx";
import { measureInWords } from "#app/ui/means/measure-in-words.ts";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import type { Commitments } from "./route.tsx";
import "#app/i18n/words/commitment.ts";
import "#app/i18n/words/stakeholder.ts";

type Row = Commitments["rows"][number];
type Means = Row["means"][number];

/** The means that come with a commitment: how much, when, whether they come back. */
export function CommitmentMeans({ means }: { means: readonly Means[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ul>
      {means.map((one) => {
        const measure = measureInWords(t, language, one);
        return <li key={one.id}><span className="soft">{t.stakeholder.kinds[one.kind]}</span> {one.label}{measure ? <span className="soft"> · {measure}</span> : null}</li>;
      })}
    </ul>
  );
}

/** Adding means to a commitment, correcting and removing those it brings. */
export function MeansForms({ row }: { row: Row }) {
  const { commitment: words } = useT();
  const answer = useActionData();
  const refused = refusedForm(answer, `means:${row.id}`);
  const corrected = row.means.some(({ id }) => refusedForm(answer, `editMeans:${id}`));
  return (
    <Disclosure small summary={words.means} open={Boolean(refused) || corrected}>
      {row.means.map((one) => <EditMeans key={one.id} means={one} />)}
      <PostForm key={row.means.length} name={`means:${row.id}`} refused={refused} hidden={{ commitmentId: row.id }} submit={words.addMeans}>
        {({ typed }) => <MeansFields typed={typed} />}
      </PostForm>
    </Disclosure>
  );
}

function EditMeans({ means }: { means: Means }) {
  const t = useT();
  const name = `editMeans:${means.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <Disclosure small summary={`${t.stakeholder.editMeans} · ${means.label}`} open={Boolean(refused)}>
      <PostForm key={means.revision} name={name} refused={refused} hidden={{ id: means.id }} revision={means.revision} labels={{ label: t.stakeholder.meansLabel, quantity: t.commitment.quantity }} submit={t.common.save}>
        {({ typed }) => <MeansFields typed={typed} kept={means} />}
      </PostForm>
      <OneButton name="dropMeans" fields={{ id: means.id }} label={t.stakeholder.removeMeans} look="quiet" />
    </Disclosure>
  );
}
