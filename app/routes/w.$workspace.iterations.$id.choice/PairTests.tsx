import { Form } from "@remix-run/react";
import { TEST_ANSWERS } from "#app/domain/pair/pair.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import type { ChoicePage } from "./compose-choice.server.ts";
import "#app/i18n/words/choice.ts";

type Pair = ChoicePage["pairs"][number];
type Props = { pair: Pair; may: boolean; answered: unknown };

/** The four tests side by side, each answered by one click, and what the rule says of them. */
export function PairTests({ pair, may, answered }: Props) {
  const t = useT();
  const errors = Object.values(refusedForm(answered, `tests:${pair.id}`)?.errors ?? {});
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="form" value={`tests:${pair.id}`} />
      <FormErrors errors={errors} />
      <dl className="pair-tests">
        {pair.tests.map((one) => (
          <div key={one.test}>
            <dt>{t.choice.test[one.test]}</dt>
            <dd>{may ? <Answers test={one} /> : <b>{t.choice.answer[one.answer]}</b>}{one.note ? <span className="soft"> {one.note}</span> : null}</dd>
          </div>
        ))}
        <div><dt>{t.choice.rule}</dt><dd><em>{t.choice.ruleResult[pair.now]}</em></dd></div>
      </dl>
    </Form>
  );
}

/** Each answer is a button: it says that one test and leaves the others. */
function Answers({ test: { test, answer } }: { test: Pair["tests"][number] }) {
  const t = useT();
  return (
    <span className="test-answers" role="group" aria-label={t.choice.test[test]}>
      {TEST_ANSWERS.map((one) => <button key={one} name={test} value={one} aria-pressed={one === answer}>{t.choice.answer[one]}</button>)}
    </span>
  );
}
