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

/** The means that come with a commitment: how much, when, whether they come back. */
export function CommitmentMeans({ row, mayWrite }: { row: Row; mayWrite: boolean }) {
  const { commitment: words } = useT();
  const name = `means:${row.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <>
      <ul>{row.means.map((means) => <MeansLine key={means.id} means={means} mayWrite={mayWrite} />)}</ul>
      {mayWrite ? (
        <Disclosure small summary={words.addMeans} open={Boolean(refused)}>
          <PostForm key={row.means.length} name={name} refused={refused} hidden={{ commitmentId: row.id }} submit={words.addMeans}>
            {({ typed }) => <MeansFields typed={typed} />}
          </PostForm>
        </Disclosure>
      ) : null}
    </>
  );
}

function MeansLine({ means, mayWrite }: { means: Row["means"][number]; mayWrite: boolean }) {
  const t = useT();
  const measure = measureInWords(t, useLanguage(), means);
  const name = `editMeans:${means.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <li>
      <span className="soft">{t.stakeholder.kinds[means.kind]}</span> {means.label}{measure ? <span className="soft"> · {measure}</span> : null}
      {mayWrite ? (
        <Disclosure small summary={t.stakeholder.editMeans} open={Boolean(refused)}>
          <PostForm key={means.revision} name={name} refused={refused} hidden={{ id: means.id }} revision={means.revision} labels={{ label: t.stakeholder.meansLabel, quantity: t.commitment.quantity }} submit={t.common.save}>
            {({ typed }) => <MeansFields typed={typed} kept={means} />}
          </PostForm>
          <OneButton name="dropMeans" fields={{ id: means.id }} label={t.stakeholder.removeMeans} look="quiet" />
        </Disclosure>
      ) : null}
    </li>
  );
}
