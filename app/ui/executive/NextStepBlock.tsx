import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay, formatMoney, formatPersonMonths } from "#app/platform/format.ts";
import { ExecutiveFigure, Records } from "./records.tsx";

export function NextStepBlock({ view }: { view: ExecutiveView }) {
  const { executive: { next: words }, common } = useT();
  const language = useLanguage();
  const step = view.stake?.nextStep;
  const href = view.stake ? `${paths.loss(view.workspace, view.stake.iteration.id)}#first-steps` : "";
  return (
    <section className="exec-block" aria-labelledby="exec-next">
      <h2 id="exec-next">{words.title}</h2>
      {!step && <p className="soft">{words.none}</p>}
      {step && (
        <p>
          <Records href={paths.pair(view.workspace, step.pairId)} definition="step"><b>{step.action}</b></Records> ({step.actor}){common.colon}
          <ExecutiveFigure href={href} definition="step">{formatMoney(step.money, view.program.currency, language)}</ExecutiveFigure>,{" "}
          <ExecutiveFigure href={href} definition="step">{formatPersonMonths(step.personMonths, language)}</ExecutiveFigure>,{" "}
          {step.state === "accepted" && step.answer ? words.accepted(formatDay(step.answer.on, language)) : words.waiting}.
        </p>
      )}
    </section>
  );
}
