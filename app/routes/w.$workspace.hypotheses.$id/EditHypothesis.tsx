import { Form } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { HypothesisFields } from "#app/ui/hypothesis/HypothesisFields.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import type { HypothesisPage } from "./compose-hypothesis.server.ts";

type Props = { page: HypothesisPage; answered: unknown };

export function EditHypothesis({ page, answered }: Props) {
  const t = useT();
  const { hypothesis } = page;
  const names = ["hypothesis", "trash", ...hypothesis.facts.map(({ id }) => `trash-evidence:${id}`)];
  const refused = names.some((name) => refusedForm(answered, name) !== null);
  return (
    <Disclosure summary={t.hypothesis.edit} open={refused}>
      <Texts page={page} answered={answered} />
      <Removal name="trash" label={t.hypothesis.trash} answered={answered} />
      {hypothesis.facts.map(({ id, fact }) => <Removal key={id} name={`trash-evidence:${id}`} text={fact} label={t.evidence.trash} answered={answered} />)}
    </Disclosure>
  );
}

function Texts({ page: { hypothesis, pairs }, answered }: Props) {
  const t = useT();
  const refused = refusedForm(answered, "hypothesis");
  const theirs = refused?.present?.values;
  const pair = <SelectField label={t.hypothesis.pair} required options={pairs} name="pairId" defaultValue={String(refused?.values.pairId ?? hypothesis.pairId)} error={refused?.errors.pairId} />;
  const both = (label: string, name: "statement" | "threshold") => ({ label, yours: String(refused?.values[name] ?? ""), theirs: theirs?.[name] ?? "" });
  return (
    <Form method="post" className="form">
      <input type="hidden" name="form" value="hypothesis" />
      <input type="hidden" name="revision" value={refused?.present?.revision ?? hypothesis.revision} />
      {theirs ? <StaleConflict texts={[both(t.hypothesis.statement, "statement"), both(t.hypothesis.thresholdLabel, "threshold")]} /> : <FormErrors errors={outOfSight(refused, ["pairId", "statement", "threshold", "controlled", "dependsOnOthers"])} />}
      <HypothesisFields values={hypothesis} pair={pair} refused={refused} />
      <p><Button>{t.common.save}</Button></p>
    </Form>
  );
}

function Removal({ name, text, label, answered }: { name: string; text?: string; label: string; answered: unknown }) {
  return (
    <Form method="post">
      <input type="hidden" name="form" value={name} />
      <FormErrors errors={[refusedForm(answered, name)?.errors[""]]} />
      {text ? <span>{text} </span> : null}<Button look="quiet">{label}</Button>
    </Form>
  );
}
