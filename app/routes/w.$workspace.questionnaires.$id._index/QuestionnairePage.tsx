import { Link } from "@remix-run/react";
import { wordsIn } from "#app/domain/questionnaire/questionnaire.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { AddQuestion } from "./AddQuestion.tsx";
import { Questions } from "./Questions.tsx";
import type { QuestionnaireData } from "./route.tsx";
import { ShareSection } from "./ShareSection.tsx";
import { SettingsForm } from "./SettingsForm.tsx";
import "#app/i18n/words/questionnaire.ts";

export function QuestionnairePage({ data, answered }: { data: QuestionnaireData; answered: unknown }) {
  const { questionnaire: words } = useT();
  const language = useLanguage();
  const { workspace, sheet, shell, mayWrite } = data;
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.questionnaires(workspace, shell.slug)}>{words.back}</Link>}
        title={wordsIn(sheet.title, language)}
        lede={wordsIn(sheet.intro, language)}
        meta={[words.taking[sheet.closed ?? "open"], words.sent(sheet.sent), ...(sheet.begun > 0 ? [<span key="begun" title={words.begunWhy}>{words.begun(sheet.begun)}</span>] : [])]}
        actions={<Actions data={data} />}
      />
      <ShareSection data={data} />
      <Questions data={data} answered={answered} />
      {mayWrite && <AddQuestion refused={refusedForm(answered, "add")} asked={sheet.questions.length} />}
      {mayWrite && <SettingsForm sheet={sheet} refused={refusedForm(answered, "settings")} />}
    </>
  );
}

function Actions({ data: { workspace, sheet, mayWrite } }: { data: QuestionnaireData }) {
  const { questionnaire: words } = useT();
  const next = sheet.state === "open" ? "closed" : "open";
  return (
    <>
      <ButtonLink href={paths.questionnaireResults(workspace, sheet.id)}>{words.results}</ButtonLink>
      {mayWrite && <OneButton name="state" fields={{ state: next }} look={next === "open" ? "main" : "plain"} label={next === "closed" ? words.closeIt : sheet.state === "draft" ? words.open : words.reopen} />}
      {mayWrite && <OneButton name="trash" fields={{}} look="quiet" label={words.trash} />}
    </>
  );
}
