import { Link } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { GivenAnswers } from "#app/ui/questionnaire/GivenAnswers.tsx";
import type { ResultsData } from "./route.tsx";
import "#app/i18n/words/questionnaire.ts";

type Sent = ResultsData["responses"][number];

export function ResponseList({ data, answered }: { data: ResultsData; answered: unknown }) {
  const { questionnaire: words } = useT();
  const refused = refusedForm(answered, "propose");
  return (
    <Section title={words.responses} definition={words.responsesWhy}>
      <FormErrors errors={Object.values(refused?.errors ?? {})} />
      <ul className="lines">{data.responses.map((response) => <Line key={response.id} response={response} data={data} />)}</ul>
    </Section>
  );
}

function Line({ response, data }: { response: Sent; data: ResultsData }) {
  const { questionnaire: words } = useT();
  const language = useLanguage();
  const { id, name, organisation, contact, visibility, sentOn, changed, given, proposals } = response;
  const facts = [words.givenOn(formatDay(sentOn, language)), ...(changed ? [words.changedSince] : []), words.shown[visibility], ...(contact ? [`${words.contact} ${contact}`] : [])];
  return (
    <li id={id}>
      <div className="min-w-0">
        <b>{[name, organisation].filter(Boolean).join(", ") || words.anonymous}</b> <span className="soft">{facts.join(" · ")}</span>
        <Disclosure small summary={words.answered(given.length, data.questions.length)}><GivenAnswers questions={given} currency={data.currency} /></Disclosure>
      </div>
      <div className="due due-long">
        {proposals && <p><Link to={paths.proposals(data.workspace, data.shell.slug, { source: id })}>{words.proposals(proposals.pending, proposals.accepted)}</Link></p>}
        {data.mayPropose && <OneButton name="propose" fields={{ id }} label={proposals ? words.proposeAgain : words.propose} />}
      </div>
    </li>
  );
}
