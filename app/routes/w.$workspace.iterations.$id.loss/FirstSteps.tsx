import { Form, useActionData } from "@remix-run/react";
import { groupFirstSteps, type FirstStepView } from "#app/domain/affordable-loss/first-step-groups.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { FirstStepTable, pairLabel } from "#app/ui/affordable-loss/FirstStepTable.tsx";
import { useStepsTitle } from "#app/ui/affordable-loss/use-loss-title.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import type { LossPage } from "./compose-loss.server.ts";
import { ReviseStep } from "./ReviseStep.tsx";
import { StepFields } from "./StepFields.tsx";
import { typedIn } from "./typed-in.ts";

/** The first steps by pair, what to answer about each, and the form of a new one. */
export function FirstSteps({ page, pairHref }: { page: LossPage; pairHref: (id: string) => string }) {
  const t = useT();
  const { steps, currency, inside, may } = page;
  const title = useStepsTitle(groupFirstSteps(steps), currency);
  const undone = refusedForm(useActionData(), "restore-step");
  const actions = (step: FirstStepView) => <StepActions page={page} step={step} />;
  return (
    <Section id="first-steps" title={title} definition={t.loss.steps.definition}>
      <FormErrors errors={Object.values(undone?.errors ?? {})} />
      {steps.length === 0 && <EmptyState>{t.loss.steps.none}</EmptyState>}
      {steps.length > 0 && <FirstStepTable steps={steps} currency={currency} hrefOf={inside ? pairHref : undefined} actions={may.answer ? actions : undefined} />}
      {may.write && <AddStep page={page} />}
    </Section>
  );
}

function StepActions({ page, step }: { page: LossPage; step: FirstStepView }) {
  return (
    <>
      <AnswerForm page={page} kind="first-step" id={step.id} stakeholderId={step.stakeholderId} what={step.action} />
      {page.may.write && <ReviseStep step={step} currency={page.currency} />}
    </>
  );
}

function AddStep({ page }: { page: LossPage }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "first-step");
  const { text, error } = typedIn(refused);
  const pairs = page.options.pairs.map(({ id, pair }) => ({ value: id, label: pairLabel(t, pair) }));
  const actors = page.options.stakeholders.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Disclosure summary={t.loss.steps.add} open={refused !== null}>
      <Form key={page.steps.length} method="post" className="form">
        <input type="hidden" name="form" value="first-step" />
        <FormErrors errors={[error("")]} />
        <div className="form-row">
          <SelectField name="pairId" label={t.loss.steps.pair} options={pairs} defaultValue={text("pairId")} error={error("pairId")} />
          <SelectField name="stakeholderId" label={t.loss.actor} options={actors} defaultValue={text("stakeholderId")} error={error("stakeholderId")} />
        </div>
        <StepFields refused={refused} currency={page.currency} />
        <div><Button>{t.common.add}</Button></div>
      </Form>
    </Disclosure>
  );
}
