import { Form } from "@remix-run/react";
import type { AskedView } from "#app/domain/response/asked-view.ts";
import { LAST_STEP } from "#app/domain/questionnaire/questionnaire.ts";
import { useT } from "#app/i18n/context.tsx";
import { outOfSight, type RefusedForm } from "#app/ui/form/refused-form.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { fieldOf } from "#app/domain/response/read-answers.ts";
import { QuestionField } from "./QuestionField.tsx";
import { STEP_FORM } from "./step-form-id.ts";
import "#app/i18n/words/response.ts";

type StepFormProps = { step: number; questions: readonly AskedView[]; currency: string; refused: RefusedForm; hidden?: Record<string, string> };

/** So many questions are asked at first; the others are there for who wants to go further. */
const AT_FIRST = 4;

/** One step: any of it may be left out, and going on keeps what was answered. */
export function StepForm({ step, questions, currency, refused, hidden = {} }: StepFormProps) {
  const t = useT();
  const asked = questions.filter(({ secret }) => !secret);
  const parts = { first: asked.slice(0, AT_FIRST), further: asked.slice(AT_FIRST), secret: questions.filter(({ secret }) => secret) };
  const field = (question: AskedView) => <QuestionField key={question.id} question={question} currency={currency} refused={refused} />;
  return (
    <Form method="post" className="form" id={STEP_FORM}>
      {Object.entries({ form: "step", step: String(step), ...hidden }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <FormErrors errors={outOfSight(refused, questions.map(({ id }) => fieldOf(id)))} />
      {parts.first.map(field)}
      {parts.further.length > 0 && <Disclosure summary={t.response.further(parts.further.length)} open={startsOpen(parts.further, refused)}><div className="form">{parts.further.map(field)}</div></Disclosure>}
      {parts.secret.length > 0 && (
        <Disclosure summary={t.response.secretTitle} open={startsOpen(parts.secret, refused)}>
          <div className="form own-eyes"><p className="def">{t.response.secretWhy}</p>{parts.secret.map(field)}</div>
        </Disclosure>
      )}
      <p className="trap" aria-hidden="true"><label>{t.response.trap}<input name="website" tabIndex={-1} autoComplete="off" /></label></p>
      <p className="btn-row step-ways">
        <Button look="main" name="go" value="on">{step === LAST_STEP ? t.response.toSending : t.response.next}</Button>
        <Button look="quiet" name="go" value="skip">{t.response.skip}</Button>
        {step > 1 && <Button look="quiet" name="go" value="back">{t.response.back}</Button>}
      </p>
    </Form>
  );
}

const startsOpen = (questions: readonly AskedView[], refused: RefusedForm): boolean =>
  questions.some(({ id, answer }) => answer !== null || refused?.errors[fieldOf(id)] !== undefined);
