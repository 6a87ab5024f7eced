import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import "#app/i18n/words/stakeholder.ts";

type CvSectionProps = { sheet: { id: string; cv: string; experience: string; revision: number }; mayWrite: boolean };

export function CvSection({ sheet: { id, cv, experience, revision }, mayWrite }: CvSectionProps) {
  const t = useT();
  const refused = refusedForm(useActionData(), "cv");
  return (
    <Section title={t.stakeholder.cv} definition={t.stakeholder.cvHint} id="cv">
      {cv || experience ? null : <p className="soft">{t.stakeholder.cvEmpty}</p>}
      {cv ? <p className="keep-lines">{cv}</p> : null}
      {experience ? <p className="keep-lines"><b>{t.stakeholder.experience}</b> {experience}</p> : null}
      {mayWrite ? (
        <Disclosure summary={t.stakeholder.editCv} open={Boolean(refused)}>
          <PostForm key={revision} name="cv" refused={refused} hidden={{ id }} revision={revision} submit={t.common.save} labels={{ cv: t.stakeholder.cv, experience: t.stakeholder.experience }}>
            {({ typed }) => (
              <>
                <TextArea label={t.stakeholder.cv} rows={5} {...typed("cv", cv)} />
                <TextArea label={t.stakeholder.experience} {...typed("experience", experience)} />
              </>
            )}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
