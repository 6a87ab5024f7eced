import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { MeansFields, type KeptMeans } from "#app/ui/means/MeansFields.tsx";
import { measureInWords } from "#app/ui/means/measure-in-words.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/stakeholder.ts";

type Means = KeptMeans & { id: string; revision: number };
type MeansSectionProps = { stakeholderId: string; means: readonly Means[]; mayWrite: boolean };

export function MeansSection({ stakeholderId, means, mayWrite }: MeansSectionProps) {
  const t = useT();
  const refused = refusedForm(useActionData(), "means");
  return (
    <Section title={t.stakeholder.means} definition={t.stakeholder.meansDef} id="means">
      {means.length === 0 ? <p className="soft">{t.stakeholder.noMeans}</p> : null}
      <ul className="lines">{means.map((one) => <MeansLine key={one.id} means={one} mayWrite={mayWrite} />)}</ul>
      {mayWrite ? (
        <Disclosure summary={t.stakeholder.addMeans} open={Boolean(refused)}>
          <PostForm key={means.length} name="means" refused={refused} hidden={{ stakeholderId }} submit={t.common.add}>
            {({ typed }) => <MeansFields typed={typed} />}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}

function MeansLine({ means, mayWrite }: { means: Means; mayWrite: boolean }) {
  const t = useT();
  const measure = measureInWords(t, useLanguage(), means);
  const name = `editMeans:${means.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <li>
      <div>
        <p><b>{t.stakeholder.kinds[means.kind]}</b> · {means.label}{measure ? <span className="soft"> · {measure}</span> : null}</p>
        {mayWrite ? (
          <Disclosure small summary={t.stakeholder.editMeans} open={Boolean(refused)}>
            <PostForm key={means.revision} name={name} refused={refused} hidden={{ id: means.id }} revision={means.revision} submit={t.common.save} labels={{ label: t.stakeholder.meansLabel }}>
              {({ typed }) => <MeansFields typed={typed} kept={means} />}
            </PostForm>
            <OneButton name="dropMeans" fields={{ id: means.id }} label={t.stakeholder.removeMeans} look="quiet" />
          </Disclosure>
        ) : null}
      </div>
      <span className="due"><Badge>{t.stakeholder.levels[means.disclosure]}</Badge></span>
    </li>
  );
}
