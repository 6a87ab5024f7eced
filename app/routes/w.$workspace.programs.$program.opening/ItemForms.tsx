import { Form } from "@remix-run/react";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { OPENING_STATES } from "#app/domain/resource-version/opening-item.ts";
import { refusedForm, type Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { CatalogueInside, CatalogueView } from "./catalogue-view.server.ts";

export function AddItem({ refused }: { refused: Refused | null }) {
  const t = useT();
  const words = t.version.items;
  return (
    <Form method="post" className="filters">
      <input type="hidden" name="form" value="add" />
      <TextField label={words.name} name="name" required error={refused?.errors.name} defaultValue={refused?.values.name as string | undefined} />
      <TextField label={words.family} name="family" error={refused?.errors.family} />
      <SelectField label={words.disclosure} name="disclosure" empty={false} defaultValue="network" options={DISCLOSURE_LEVELS.map((value) => ({ value, label: t.version.disclosures[value] }))} />
      <Button>{words.add}</Button>
    </Form>
  );
}

export function ItemForms({ view, inside, refused }: { view: CatalogueView; inside: CatalogueInside; refused: unknown }) {
  const t = useT();
  const words = t.version.items;
  const item = <SelectField label={words.name} name="itemId" options={view.items.map(({ id, name }) => ({ value: id, label: name }))} />;
  const errors = (name: string) => refusedForm(refused, name)?.errors ?? {};
  return (
    <Disclosure summary={words.edit} open={["state", "request", "risk"].some((name) => refusedForm(refused, name) !== null)}>
      <Form method="post" className="filters">
        <input type="hidden" name="form" value="state" />
        {item}
        <SelectField label={words.version} name="versionId" options={view.versions.map(({ id, name }) => ({ value: id, label: name }))} error={errors("state").versionId} />
        <SelectField label={words.state} name="state" options={OPENING_STATES.map((value) => ({ value, label: words.states[value] }))} error={errors("state").state} />
        <TextField label={words.licence} name="licence" error={errors("state").licence} />
        <Button look="slim">{words.setState}</Button>
      </Form>
      <Form method="post" className="filters">
        <input type="hidden" name="form" value="request" />
        {item}
        <SelectField label={words.pair} name="pairId" options={inside.pairs} error={errors("request").pairId} />
        <Button look="slim">{words.request}</Button>
      </Form>
      <Form method="post" className="filters">
        <input type="hidden" name="form" value="risk" />
        {item}
        <SelectField label={words.risk} name="impactId" options={inside.threats} error={errors("risk").impactId} />
        <Button look="slim">{words.linkRisk}</Button>
      </Form>
    </Disclosure>
  );
}
