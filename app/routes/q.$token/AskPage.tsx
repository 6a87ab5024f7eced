import { LAST_STEP } from "#app/domain/questionnaire/questionnaire.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import { RespondentShell } from "#app/ui/questionnaire/RespondentShell.tsx";
import { StepForm } from "#app/ui/questionnaire/StepForm.tsx";
import { StepMarks } from "#app/ui/questionnaire/StepMarks.tsx";
import type { AskedPage } from "./asked-page.server.ts";
import "#app/i18n/words/response.ts";

export function AskPage({ page, refused }: { page: AskedPage; refused: RefusedForm }) {
  const t = useT();
  const { step, token, title, programName, closed } = page;
  const shell = { program: programName, title, demo: page.demonstration };
  if (closed) return <RespondentShell {...shell}><p>{t.response.closed[closed]}</p></RespondentShell>;
  const hrefOf = (one: number) => (one <= LAST_STEP ? paths.questionnaireForm(token, { step: one }) : null);
  return (
    <RespondentShell {...shell} lede={step === 1 ? page.intro : undefined} above={<StepMarks step={step} sends hrefOf={hrefOf} />}>
      <div><h2>{t.response.stepTitles[step - 1]}</h2><p className="soft">{t.response.stepOf(step, LAST_STEP)} · {t.response.optional}</p></div>
      <StepForm key={step} {...{ step, refused }} questions={page.questions} currency={page.currency} hidden={{ secret: typedSecret(refused) ?? page.secret }} />
    </RespondentShell>
  );
}

/** What was refused keeps its secret: what is then sent again is the same response. */
const typedSecret = (refused: RefusedForm): string | undefined => (typeof refused?.values["secret"] === "string" ? refused.values["secret"] : undefined);
