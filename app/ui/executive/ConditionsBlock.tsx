import type { ExecutiveView, GivenDecision } from "#app/domain/dashboard/executive-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Records } from "./records.tsx";

/** Were last time's conditions kept? Each with its state in words. */
export function ConditionsBlock({ view }: { view: ExecutiveView }) {
  const { executive: { conditions: words } } = useT();
  const { underConditions } = view.asked;
  return (
    <section className="exec-block" aria-labelledby="exec-conditions">
      <h2 id="exec-conditions">{words.title}</h2>
      {underConditions.length === 0 && <p className="soft">{words.none}</p>}
      {underConditions.map((decision) => <UnderConditions key={decision.id} view={view} decision={decision} />)}
    </section>
  );
}

function UnderConditions({ view, decision }: { view: ExecutiveView; decision: GivenDecision }) {
  const { executive: { conditions: words }, decision: { answers } } = useT();
  const language = useLanguage();
  return (
    <>
      <p>
        <Records href={paths.decision(view.workspace, decision.id)} definition="asked">{words.decision(formatDay(decision.on, language), answers[decision.answer])}</Records>{" "}{decision.sentence}
      </p>
      <ul className="exec-conditions">{decision.conditions.map((condition) => <Condition key={condition.id} condition={condition} />)}</ul>
    </>
  );
}

function Condition({ condition: { title, owner, dueOn, state, on } }: { condition: GivenDecision["conditions"][number] }) {
  const { executive: { conditions: words }, decision } = useT();
  const language = useLanguage();
  const when = state !== "pending" && on ? decision.on(formatDay(on, language)) : dueOn ? words.due(formatDay(dueOn, language)) : null;
  return <li><b>{decision.states[state]}</b><span>{[title, owner, when].filter(Boolean).join(", ")}</span></li>;
}
