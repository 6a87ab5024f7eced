import { Form } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { HypothesisFields } from "#app/ui/hypothesis/HypothesisFields.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import type { HypothesisPage } from "./compose-hypothesis.server.ts";

export function EditHypothesis({ page: { hypothesis, pairs }, answered }: { page: HypothesisPage; answered: unknown }) {
  const t = useT();
  const refused = refusedForm(answered, "hypothesis");
  const trash = refusedForm(answered, "trash");
  const removal = refusedForm(answered, `trash-evidence:${hypothesis.facts.at(0)?.id ?? ""}`);
  const theirs = refused?.present?.values;
  return (
    <Disclosure summary={t.hypothesis.edit} open={refused !== null || trash !== null || removal !== null || hypothesis.threshold === ""}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="hypothesis" />
        <input type="hidden" name="revision" value={refused?.present?.revision ?? hypothesis.revision} />
        {theirs ? <StaleConflict texts={[{ label: t.hypothesis.statement, yours: String(refused.values.statement ?? ""), theirs: theirs.statement ?? "" }, { label: t.hypothesis.thresholdLabel, yours: String(refused.values.threshold ?? ""), theirs: theirs.threshold ?? "" }]} /> : <FormErrors errors={[refused?.errors[""]]} />}
        <HypothesisFields values={hypothesis} pairs={pairs} refused={refused} />
        <p><Button>{t.common.save}</Button></p>
      </Form>
      <Form method="post">
        <input type="hidden" name="form" value="trash" />
        <FormErrors errors={[trash?.errors[""]]} />
        <Button look="quiet">{t.hypothesis.trash}</Button>
      </Form>
      {hypothesis.facts.map(({ id, fact }) => (
        <Form method="post" key={id}>
          <input type="hidden" name="form" value={`trash-evidence:${id}`} />
          <FormErrors errors={[refusedForm(answered, `trash-evidence:${id}`)?.errors[""]]} />
          <span>{fact}</span> <Button look="quiet">{t.evidence.trash}</Button>
        </Form>
      ))}
    </Disclosure>
  );
}
