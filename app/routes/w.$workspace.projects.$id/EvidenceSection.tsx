import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Boxes } from "#app/ui/form/Boxes.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { ProjectData } from "./compose-project.server.ts";
import "#app/i18n/words/project.ts";

/** The facts it brought to hypotheses. */
export function EvidenceSection({ data: { sheet, workspace, choices } }: { data: ProjectData }) {
  const t = useT();
  const { project: words } = t;
  const language = useLanguage();
  const refused = refusedForm(useActionData(), "evidence");
  const linked = sheet.evidence.map(({ id }) => id);
  const others = choices?.evidence.filter(({ id }) => !linked.includes(id)) ?? [];
  const options = [...sheet.evidence, ...others].map(({ id, fact, on }) => ({ value: id, label: `${formatDay(on, language)} · ${fact}` }));
  return (
    <Section title={words.evidence(linked.length)} id="evidence">
      {linked.length === 0 ? <p className="soft">{words.noEvidence}</p> : null}
      <ul className="lines">
        {sheet.evidence.map(({ id, fact, source, on, iterationId }) => (
          <li key={id}><span><Link to={`${paths.iteration(workspace, iterationId)}#hypotheses`}>{fact}</Link> <span className="soft">{source}</span></span><span className="due soft">{formatDay(on, language)}</span></li>
        ))}
      </ul>
      {choices && options.length > 0 ? (
        <Disclosure summary={words.chooseEvidence} open={Boolean(refused)}>
          <PostForm key={linked.join()} name="evidence" refused={refused} submit={t.common.save}>
            {() => <Boxes legend={words.evidenceLegend} name="evidenceIds" options={options} kept={linked} refused={refused} />}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
