import { useActionData } from "@remix-run/react";
import { DECISION_ANSWERS } from "#app/domain/decision/decision.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { DecisionForm } from "#app/ui/decision/DecisionForm.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import type { Dashboard, action } from "./route.tsx";

/** Two clicks: an answer, then its reason confirmed. The four answers have the same weight. */
export function Decide({ page }: { page: Dashboard }) {
  const t = useT();
  const { view, may, decide } = page;
  const { workspace, program, asked: { request } } = view;
  const refused = refusedForm(useActionData<typeof action>(), `answer:${request?.id}`);
  if (!request) return may.ask ? <div><ButtonLink href={paths.decisions(workspace, program.slug)}>{t.executive.ask.ready}</ButtonLink></div> : null;
  if (!may.answer) return null;
  const chosen = decide ?? (refused ? "" : null);
  return (
    <>
      <div className="exec-answers" role="group" aria-label={t.executive.ask.decide}>
        {DECISION_ANSWERS.map((one) => (
          <ButtonLink key={one} look={one === decide ? "main" : undefined} href={`${paths.dashboard(workspace, program.slug, { decide: one })}#decide`}>{t.decision.answers[one]}</ButtonLink>
        ))}
      </div>
      {chosen !== null && (
        <div className="exec-decide" id="decide">
          <DecisionForm requestId={request.id} behalf={page.reader} answer={decide ?? undefined} ceilingUnit={null} currency={program.currency} refused={refused} />
        </div>
      )}
    </>
  );
}
