import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { QuestionResult } from "./QuestionResult.tsx";
import { ResponseList } from "./ResponseList.tsx";
import type { ResultsData } from "./route.tsx";
import "#app/i18n/words/questionnaire.ts";

export function ResultsPage({ data, answered }: { data: ResultsData; answered: unknown }) {
  const { questionnaire: words } = useT();
  const { workspace, id, title, responses, questions, currency } = data;
  const none = responses.length === 0;
  const silent = questions.filter(({ tally, retired }) => tally.answered === 0 && !retired);
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.questionnaire(workspace, id)}>{title}</Link>}
        title={words.resultsTitle(responses.length)}
        lede={words.resultsLede}
        actions={none ? undefined : <ButtonLink href={paths.questionnaireFile(workspace, id)} reloadDocument>{words.csv}</ButtonLink>}
      />
      {none && <EmptyState>{words.resultsNone}</EmptyState>}
      {questions.filter(({ tally }) => tally.answered > 0).map((one) => <QuestionResult key={one.id} question={one} of={responses.length} currency={currency} />)}
      {!none && silent.length > 0 && <Disclosure summary={words.unanswered(silent.length)}><ul className="lines">{silent.map(({ id: question, label }) => <li key={question}>{label}</li>)}</ul></Disclosure>}
      {!none && <ResponseList data={data} answered={answered} />}
    </>
  );
}
