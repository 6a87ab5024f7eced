import { LAST_STEP } from "#app/domain/questionnaire/questionnaire.ts";
import { SENDING_STEP } from "#app/domain/response/response.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { RespondentShell } from "#app/ui/questionnaire/RespondentShell.tsx";
import { StepForm } from "#app/ui/questionnaire/StepForm.tsx";
import { StepMarks } from "#app/ui/questionnaire/StepMarks.tsx";
import { KeepLink } from "./KeepLink.tsx";
import type { OwnData } from "./route.tsx";
import { SendingForm } from "./SendingForm.tsx";
import { WholeResponse } from "./WholeResponse.tsx";
import "#app/i18n/words/response.ts";

/** An answer behind its private link: a step, the sending, or the whole of it. */
export function OwnPage({ page, answered }: { page: OwnData; answered: unknown }) {
  const { step, secret, title, programName, demonstration } = page;
  const shell = { program: programName, title, demo: demonstration };
  const hrefOf = (one: number) => paths.response(secret, { step: one });
  if (step === null || page.closed) return <RespondentShell {...shell}><WholeResponse page={page} answered={answered} /></RespondentShell>;
  if (step === SENDING_STEP) return <RespondentShell {...shell} above={<StepMarks step={step} hrefOf={hrefOf} />}><SendingForm page={page} refused={refusedForm(answered, "send")} /></RespondentShell>;
  return <RespondentShell {...shell} above={<StepMarks step={step} sends hrefOf={hrefOf} />}><OwnStep page={page} step={step} answered={answered} /></RespondentShell>;
}

function OwnStep({ page, step, answered }: { page: OwnData; step: number; answered: unknown }) {
  const t = useT();
  return (
    <>
      <div><h2>{t.response.stepTitles[step - 1]}</h2><p className="soft">{t.response.stepOf(step, LAST_STEP)} · {t.response.optional}</p></div>
      <StepForm key={step} step={step} questions={page.questions} currency={page.currency} refused={refusedForm(answered, "step")} />
      <KeepLink link={page.link} lede={t.response.saved} />
    </>
  );
}
