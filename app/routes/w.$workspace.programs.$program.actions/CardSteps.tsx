import { Form, useLocation } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import type { ActionCard } from "./use-board.ts";
import "#app/i18n/words/action-board.ts";

/** What is part of the action of a card, each done or not in one press. */
export function CardSteps({ card, mayWrite }: { card: ActionCard; mayWrite: boolean }) {
  const { actionBoard: words } = useT();
  const done = card.steps.filter(({ state }) => state === "done").length;
  return (
    <Disclosure small summary={words.steps(done, card.steps.length)} open={card.state !== "done" && card.steps.length <= 6}>
      <ul className="board-steps">{card.steps.map((step) => <Step key={step.id} step={step} mayWrite={mayWrite} />)}</ul>
    </Disclosure>
  );
}

function Step({ step, mayWrite }: { step: ActionCard["steps"][number]; mayWrite: boolean }) {
  const t = useT();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const isDone = step.state === "done";
  const about = [step.ownerPerson ?? step.owner, formatDay(step.dueOn, language)].filter(Boolean).join(" · ");
  return (
    <li>
      {mayWrite ? (
        <Form method="post" preventScrollReset>
          {Object.entries({ form: "state", id: step.id, to: isDone ? "to-do" : "done", returnTo: `${pathname}${search}` }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <button className="board-tick" aria-pressed={isDone} aria-label={t.actionBoard.stepDone(step.title)}><span aria-hidden="true">{isDone ? "✓" : ""}</span></button>
        </Form>
      ) : <span aria-hidden="true">{isDone ? "✓" : "·"}</span>}
      <span>
        {isDone ? <s>{step.title}</s> : step.title}{step.state === "doing" ? <span className="soft"> ({t.action.states.doing})</span> : null}
        {step.overdue || about ? <span className="note">{step.overdue ? <span className="warn"> {t.action.overdue}</span> : null} {about}</span> : null}
      </span>
    </li>
  );
}
