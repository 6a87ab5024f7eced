import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { LinkLines } from "./LinkLines.tsx";
import "#app/i18n/words/directory.ts";
import "#app/i18n/words/stakeholder.ts";

type Own = { id: string; cv: string; experience: string; advice: string; links: string; revision: number };

/** What a stakeholder says of itself; `own`: the reader is of its side. */
export function CvSection({ sheet, mayWrite, own = false }: { sheet: Own; mayWrite: boolean; own?: boolean }) {
  const t = useT();
  const { cv, experience, advice, links } = sheet;
  const lines = (text: string) => (text ? <span className="keep-lines">{text}</span> : null);
  return (
    <Section title={t.stakeholder.cv} definition={own ? t.directory.ownCvHint : t.stakeholder.cvHint} id="cv">
      {cv || experience || advice || links ? null : <p className="soft">{t.stakeholder.cvEmpty}</p>}
      <DefinitionList items={[
        { term: t.directory.cv, value: lines(cv) },
        { term: t.directory.done, value: lines(experience) },
        { term: t.directory.advice, value: lines(advice) },
        { term: t.directory.links, value: links ? <LinkLines text={links} /> : null },
      ]} />
      {mayWrite ? <CvForm sheet={sheet} /> : null}
    </Section>
  );
}

function CvForm({ sheet: { id, cv, experience, advice, links, revision } }: { sheet: Own }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "cv");
  const labels = { cv: t.directory.cv, experience: t.directory.done, advice: t.directory.advice, links: t.directory.links };
  return (
    <Disclosure summary={t.stakeholder.editCv} open={Boolean(refused)}>
      <PostForm key={revision} name="cv" refused={refused} hidden={{ id }} revision={revision} submit={t.common.save} labels={labels}>
        {({ typed }) => (
          <>
            <TextArea label={labels.cv} hint={t.stakeholder.cvHint} rows={5} {...typed("cv", cv)} />
            <TextArea label={labels.experience} hint={t.directory.doneHint} {...typed("experience", experience)} />
            <TextArea label={labels.advice} optional hint={t.directory.adviceHint} {...typed("advice", advice)} />
            <TextArea label={labels.links} optional hint={t.directory.linksHint} {...typed("links", links)} />
          </>
        )}
      </PostForm>
    </Disclosure>
  );
}
