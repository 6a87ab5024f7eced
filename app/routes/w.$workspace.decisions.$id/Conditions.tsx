import { Form, useActionData } from "@remix-run/react";
import { CONDITION_TRANSITIONS } from "#app/domain/decision/condition.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { DecisionPage } from "./route.tsx";
import "#app/i18n/words/decision.ts";

type Condition = DecisionPage["decision"]["conditions"][number];

/** The conditions with their state; a person says met or missed, the date alone never does. */
export function Conditions({ conditions, mayWrite }: { conditions: readonly Condition[]; mayWrite: boolean }) {
  const t = useT();
  const met = conditions.filter(({ state }) => state === "met").length;
  return (
    <Section id="conditions" title={t.decision.conditionsTitle(met, conditions.length)}>
      <ul className="lines">{conditions.map((one) => <Line key={one.id} condition={one} mayWrite={mayWrite} />)}</ul>
    </Section>
  );
}

function Line({ condition, mayWrite }: { condition: Condition; mayWrite: boolean }) {
  const t = useT();
  const language = useLanguage();
  const { id, title, owner, state, dueOn, on } = condition;
  const name = `condition:${id}`;
  const refused = refusedForm(useActionData(), name);
  const facts = [owner, dueOn && t.decision.deadline(formatDay(dueOn, language)), on && t.decision.on(formatDay(on, language))].filter(Boolean).join(", ");
  return (
    <li>
      <span className="condition-text">{title} · <b>{t.decision.states[state]}</b> <span className="soft">{facts}</span></span>
      {mayWrite && (
        <Form method="post" className="btn-row">
          <input type="hidden" name="form" value={name} />
          <input type="hidden" name="id" value={id} />
          <FormErrors errors={[refused?.errors[""], refused?.errors.state]} />
          {CONDITION_TRANSITIONS[state].map((next) => <Button key={next} look="slim" name="state" value={next}>{t.decision.set[next]}<span className="visually-hidden">{t.common.colon}{title}</span></Button>)}
        </Form>
      )}
    </li>
  );
}
