import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { QuestionPage } from "./route.tsx";
import "#app/i18n/words/option.ts";

/** Where a decider chooses an option; who may not reads who may. A settled question folds the form. */
export function AnswerSection({ page }: { page: QuestionPage }) {
  const t = useT();
  const { question, may } = page;
  const settled = question.decisionId !== null;
  const refused = refusedForm(useActionData(), "answer");
  if (!may.answer && settled) return null;
  return (
    <Section id="answer" title={settled ? t.option.answerAgain : t.option.answerTitle} definition={t.option.answerDefinition}>
      {!may.answer && <p>{t.option.answerWaits}</p>}
      {may.answer && question.options.length === 0 && <p>{t.option.answerNeedsOption}</p>}
      {may.answer && question.options.length > 0 && (settled
        ? <Disclosure summary={t.option.answerAgain} open={refused !== null}><AnswerForm page={page} /></Disclosure>
        : <AnswerForm page={page} />)}
    </Section>
  );
}

function AnswerForm({ page }: { page: QuestionPage }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "answer");
  const choices = page.question.options.map(({ id, label }) => ({ value: id, label }));
  return (
    <PostForm name="answer" refused={refused} submit={t.option.decide}>
      {({ typed }) => (
        <>
          <RadioGroup look="list" label={t.option.choose} options={choices} {...typed("optionId")} />
          <div className="form-row">
            <TextField label={t.option.reason} {...typed("reason")} />
            <TextField label={t.option.onBehalfOf} {...typed("onBehalfOf", page.reader)} />
          </div>
          <TextField optional label={t.option.dissent} {...typed("dissent")} />
        </>
      )}
    </PostForm>
  );
}
