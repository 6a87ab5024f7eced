import { Form } from "@remix-run/react";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ImpactView, InsideView } from "./impact-view.server.ts";
import "#app/i18n/words/impact.ts";

type Linked = { view: InsideView; impact: ImpactView["impact"] };

export function ControlAction({ view, refused }: Linked & { refused: Refused | null }) {
  const t = useT();
  const words = t.impact;
  const current = view.actions.find(({ value }) => value === view.controlActionId);
  return (
    <Section title={words.control} definition={current ? current.label : words.noControl}>
      <Form method="post" className="filters">
        <input type="hidden" name="form" value="control" />
        <FormErrors errors={outOfSight(refused, ["actionId", "title", "dueOn"])} />
        <SelectField label={words.knownAction} name="actionId" options={view.actions} defaultValue={view.controlActionId ?? ""} empty={t.common.none} error={refused?.errors.actionId} />
        <TextField label={words.newAction} name="title" defaultValue={refused?.values.title as string | undefined} error={refused?.errors.title} />
        <TextField label={words.owner} name="owner" defaultValue={refused?.values.owner as string | undefined} />
        <TextField label={words.dueOn} name="dueOn" type="date" error={refused?.errors.dueOn} />
        <Button look="slim">{t.common.save}</Button>
      </Form>
    </Section>
  );
}

export function PairsForm({ view }: Linked) {
  const t = useT();
  return (
    <Disclosure summary={t.impact.pairsOf(view.linked.length)}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="pairs" />
        {view.pairs.map(({ id, label }) => <CheckboxField key={id} name="pairIds" value={id} label={label} defaultChecked={view.linked.includes(id)} />)}
        <Button look="slim">{t.common.save}</Button>
      </Form>
    </Disclosure>
  );
}

export function Retire({ impact, refused }: { impact: ImpactView["impact"]; refused: Refused | null }) {
  const t = useT();
  return (
    <Disclosure summary={t.impact.retire} open={refused !== null}>
      <FormErrors errors={[refused?.errors[""]]} />
      {!impact.retiredOn && (
        <Form method="post" className="filters">
          <input type="hidden" name="form" value="retire" />
          <TextField label={t.impact.whyRetired} name="reason" required error={refused?.errors.reason} />
          <Button look="slim">{t.impact.retire}</Button>
        </Form>
      )}
      <Form method="post"><input type="hidden" name="form" value="trash" /><Button look="quiet">{t.impact.trash}</Button></Form>
    </Disclosure>
  );
}
