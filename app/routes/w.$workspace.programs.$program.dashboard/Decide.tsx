import { useActionData } from "@remix-run/react";
import { DECISION_ANSWERS } from "#app/domain/decision/decision.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { bareAmount } from "#app/domain/affordable-loss/loss-figures.ts";
import { DecisionForm } from "#app/ui/decision/DecisionForm.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import type { Dashboard, action } from "./route.tsx";
import "#app/i18n/words/executive.ts";
import "#app/i18n/words/decision.ts";

/** Two clicks: an answer, then its reason confirmed. The four answers have the same weight. */
export function Decide({ page }: { page: Dashboard }) {
  const t = useT();
  const { view: { workspace, program, asked: { request } }, may, decide } = page;
  const refused = refusedForm(useActionData<typeof action>(), `answer:${request?.id}`);
  if (!request) return may.ask ? <div><ButtonLink href={paths.decisions(workspace, program.slug)}>{t.executive.ask.ready}</ButtonLink></div> : null;
  if (!may.answer) return null;
  if (decide !== null || refused) return <Answer page={page} request={request} refused={refused} />;
  return (
    <div className="exec-answers" role="group" aria-label={t.executive.ask.decide}>
      {DECISION_ANSWERS.map((one) => (
        <ButtonLink key={one} href={`${paths.dashboard(workspace, program.slug, { decide: one })}#decide`}>{t.decision.answers[one]}</ButtonLink>
      ))}
    </div>
  );
}

type AnswerProps = { page: Dashboard; request: NonNullable<Dashboard["view"]["asked"]["request"]>; refused: ReturnType<typeof refusedForm> };

function Answer({ page, request, refused }: AnswerProps) {
  const language = useLanguage();
  const unit = request.subject.ceiling?.unit ?? null;
  const amount = unit === "money" ? request.money : request.personMonths;
  return (
    <div className="exec-decide" id="decide">
      <DecisionForm
        requestId={request.id} behalf={page.reader} answer={page.decide ?? undefined} refused={refused} currency={page.view.program.currency}
        ceilingUnit={unit} asked={unit && amount !== null ? bareAmount(amount, unit, language) : undefined} dueOn={request.deadline}
      />
    </div>
  );
}
