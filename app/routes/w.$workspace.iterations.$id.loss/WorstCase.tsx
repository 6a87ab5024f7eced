import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import type { LossPage } from "./compose-loss.server.ts";
import { typedIn } from "./typed-in.ts";

const FIELDS = ["worstCase", "imageLoss", "legalLoss", "knowHowLoss", "opportunityLoss"] as const;

/** The worst case, and what would be lost that is not money. */
export function WorstCase({ page }: { page: LossPage }) {
  const t = useT();
  const words = page.words;
  if (!words) return null;
  const said = FIELDS.filter((field) => words[field] !== "");
  return (
    <Section id="worst-case" title={t.loss.worstTitle} definition={t.loss.worstQuestion}>
      {said.length === 0 && <EmptyState>{t.loss.worstEmpty}</EmptyState>}
      <div className="loss-words">{said.map((field) => <div key={field}><h3>{t.loss.worst[field]}</h3><p>{words[field]}</p></div>)}</div>
      {page.may.write && <WorstCaseForm words={words} iteration={page.iteration} />}
    </Section>
  );
}

function WorstCaseForm({ words, iteration }: { words: NonNullable<LossPage["words"]>; iteration: LossPage["iteration"] }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "worst-case");
  const { text, error } = typedIn(refused);
  const { present } = refused ?? {};
  return (
    <Disclosure summary={t.loss.worstEdit} open={refused !== null}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="worst-case" />
        <input type="hidden" name="id" value={iteration.id} />
        <input type="hidden" name="revision" value={present?.revision ?? iteration.revision} />
        {present
          ? <StaleConflict texts={FIELDS.map((field) => ({ label: t.loss.worst[field], yours: text(field) ?? "", theirs: present.values[field] ?? "" }))} />
          : <FormErrors errors={[error("")]} />}
        {FIELDS.map((field) => <TextArea key={field} optional rows={2} name={field} label={t.loss.worst[field]} defaultValue={text(field, words[field])} error={error(field)} />)}
        <div><Button>{t.common.save}</Button></div>
      </Form>
    </Disclosure>
  );
}
