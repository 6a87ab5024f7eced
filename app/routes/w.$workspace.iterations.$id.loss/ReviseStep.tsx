import { Form, useActionData } from "@remix-run/react";
import type { FirstStepView } from "#app/domain/affordable-loss/first-step-groups.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import type { Dictionary } from "#app/i18n/fr.ts";
import type { Language } from "#app/i18n/language.ts";
import { bareAmount } from "#app/domain/affordable-loss/loss-figures.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { StepFields } from "./StepFields.tsx";
import { typedIn } from "./typed-in.ts";

/** Edits a first step in place, or moves it to the trash. */
export function ReviseStep({ step, currency }: { step: FirstStepView; currency: string }) {
  const t = useT();
  const language = useLanguage();
  const name = `revise-step:${step.id}`;
  const trashName = `trash-step:${step.id}`;
  const answer = useActionData();
  const [refused, kept] = [refusedForm(answer, name), refusedForm(answer, trashName)];
  const { text, error } = typedIn(refused);
  const { present } = refused ?? {};
  return (
    <Disclosure small open={refused !== null || kept !== null} summary={<>{t.loss.steps.revise}<span className="visually-hidden">{t.common.colon}{step.action}</span></>}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value={name} />
        <input type="hidden" name="id" value={step.id} />
        <input type="hidden" name="revision" value={present?.revision ?? step.revision} />
        {present ? <StaleConflict texts={textsOf(present.values, text, t, language)} /> : <FormErrors errors={[error("")]} />}
        <StepFields refused={refused} step={step} currency={currency} />
        <div><Button look="slim">{t.common.save}</Button></div>
      </Form>
      <Form method="post">
        <input type="hidden" name="form" value={trashName} />
        <input type="hidden" name="id" value={step.id} />
        <FormErrors errors={[kept?.errors[""]]} />
        <Button look="quiet">{t.loss.steps.trash}</Button>
      </Form>
    </Disclosure>
  );
}

/** What differs between the step as it is now and as it was typed, amounts as the fields show them. */
function textsOf(theirs: Record<string, string>, text: (name: string) => string | undefined, t: Dictionary, language: Language) {
  const amount = (raw: string | undefined, unit: "money" | "person-months") => bareAmount(raw ? Number(raw) : null, unit, language);
  const shown: Record<string, string> = { ...theirs, money: amount(theirs.money, "money"), personMonths: amount(theirs.personMonths, "person-months") };
  return (["action", "money", "personMonths", "expectedLearning"] as const)
    .map((field) => ({ label: t.loss.steps[field], yours: text(field) ?? "", theirs: shown[field] ?? "" }))
    .filter(({ yours, theirs: now }) => yours !== now);
}
