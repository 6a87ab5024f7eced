import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { OPENING_STATES } from "#app/domain/resource-version/opening-item.ts";
import { refusedForm, type Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { typedIn } from "#app/ui/form/refused-form.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import type { Option } from "#app/ui/primitives/option.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { CatalogueInside, CatalogueView } from "./catalogue-view.server.ts";
import "#app/i18n/words/version.ts";

export function AddItem({ refused }: { refused: Refused | null }) {
  const t = useT();
  const words = t.version.items;
  return (
    <Form method="post" className="filters">
      <input type="hidden" name="form" value="add" />
      <TextField label={words.name} name="name" required error={refused?.errors.name} defaultValue={refused?.values.name as string | undefined} />
      <TextField label={words.family} name="family" error={refused?.errors.family} defaultValue={refused?.values.family as string | undefined} />
      <FormErrors errors={[refused?.errors[""], refused?.errors.disclosure]} />
      <SelectField label={words.disclosure} name="disclosure" empty={false} defaultValue="network" options={DISCLOSURE_LEVELS.map((value) => ({ value, label: t.version.disclosures[value] }))} />
      <Button>{words.add}</Button>
    </Form>
  );
}

export function ItemForms({ view, inside, refused }: { view: CatalogueView; inside: CatalogueInside; refused: unknown }) {
  const t = useT();
  const words = t.version.items;
  const items = view.items.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Disclosure summary={words.edit} open={["state", "request", "risk"].some((name) => refusedForm(refused, name) !== null)}>
      <AboutItem name="state" items={items} submit={words.setState} refused={refused}>{(typed) => (
        <>
          <SelectField label={words.version} options={view.versions.map(({ id, name }) => ({ value: id, label: name }))} {...typed("versionId")} />
          <SelectField label={words.state} options={OPENING_STATES.map((value) => ({ value, label: words.states[value] }))} {...typed("state")} />
          <TextField label={words.licence} {...typed("licence")} />
        </>
      )}</AboutItem>
      <AboutItem name="request" items={items} submit={words.request} refused={refused}>{(typed) => <SelectField label={words.pair} options={inside.pairs} {...typed("pairId")} />}</AboutItem>
      <AboutItem name="risk" items={items} submit={words.linkRisk} refused={refused}>{(typed) => <SelectField label={words.risk} options={inside.threats} {...typed("impactId")} />}</AboutItem>
    </Disclosure>
  );
}

type Typed = ReturnType<typeof typedIn>;
type AboutItemProps = { name: string; items: readonly Option[]; submit: string; refused: unknown; children: (typed: Typed) => ReactNode };

/** A form about one item; what was typed stays, and a refusal is said beside its field or above. */
function AboutItem({ name, items, submit, refused, children }: AboutItemProps) {
  const t = useT();
  const refusal = refusedForm(refused, name);
  const typed = typedIn(refusal);
  return (
    <Form method="post" className="filters">
      <input type="hidden" name="form" value={name} />
      <FormErrors errors={[refusal?.errors[""]]} />
      <SelectField label={t.version.items.name} options={items} {...typed("itemId")} />
      {children(typed)}
      <Button look="slim">{submit}</Button>
    </Form>
  );
}
