import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { SENDING_STEP } from "#app/domain/response/response.ts";
import { STEPS } from "#app/domain/questionnaire/questionnaire.ts";
import { useT } from "#app/i18n/context.tsx";
import { STEP_FORM } from "./step-form-id.ts";
import "#app/i18n/words/response.ts";

type StepMarksProps = {
  /** Where one stands; none on the page of the whole answer. */
  step: number | null;
  /** The marks send the step that is open, so that nothing typed is lost. */
  sends?: boolean;
  hrefOf: (step: number) => string | null;
};

/** The five steps and the sending; each may be gone to. */
export function StepMarks({ step, sends, hrefOf }: StepMarksProps) {
  const t = useT();
  return (
    <nav aria-label={t.response.steps}>
      {sends && <button className="visually-hidden" form={STEP_FORM} name="go" value="on" tabIndex={-1} aria-hidden="true">{t.response.next}</button>}
      <ol className="step-marks">
        {[...STEPS, SENDING_STEP].map((one) => (
          <li key={one}>
            <Mark href={hrefOf(one)} to={sends ? one : null} current={one === step}><b>{one === SENDING_STEP ? "→" : one}</b><span>{t.response.stepNames[one - 1]}</span></Mark>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Mark({ href, to, current, children }: { href: string | null; to: number | null; current: boolean; children: ReactNode }) {
  const here = { className: "step-mark", "aria-current": current ? "step" as const : undefined };
  if (href === null || current) return <span {...here}>{children}</span>;
  if (to !== null) return <button type="submit" form={STEP_FORM} name="go" value={`to:${to}`} {...here}>{children}</button>;
  return <Link to={href} {...here}>{children}</Link>;
}
