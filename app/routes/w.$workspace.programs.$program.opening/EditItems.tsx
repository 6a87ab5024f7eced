import { refusedForm } from "#app/http/refused.ts";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { useT } from "#app/i18n/context.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { CatalogueInside, CatalogueView } from "./catalogue-view.server.ts";
import "#app/i18n/words/impact.ts";
import "#app/i18n/words/version.ts";

type Item = CatalogueView["items"][number];

/** Each item corrected, or taken out; what asks for it and what it risks are undone one by one. */
export function EditItems({ items, inside, refused }: { items: readonly Item[]; inside: CatalogueInside; refused: unknown }) {
  const t = useT();
  return (
    <Disclosure summary={t.version.items.correct} open={items.some(({ id }) => refusedForm(refused, `revise:${id}`) !== null)}>
      {items.map((item) => <EditItem key={item.id} item={item} inside={inside} refused={refused} />)}
    </Disclosure>
  );
}

function EditItem({ item, inside, refused }: { item: Item; inside: CatalogueInside; refused: unknown }) {
  const t = useT();
  const words = t.version.items;
  const { id, name, family, disclosure, revision } = item;
  const refusal = refusedForm(refused, `revise:${id}`);
  return (
    <Disclosure small summary={name} open={refusal !== null}>
      <PostForm name={`revise:${id}`} hidden={{ id }} revision={revision} refused={refusal} submit={t.common.save} look="slim" labels={{ name: words.name, family: words.family }}>
        {({ typed }) => (
          <div className="form-row">
            <TextField label={words.name} {...typed("name", name)} />
            <TextField label={words.family} {...typed("family", family)} />
            <SelectField label={words.disclosure} empty={false} options={DISCLOSURE_LEVELS.map((value) => ({ value, label: t.version.disclosures[value] }))} {...typed("disclosure", disclosure)} />
          </div>
        )}
      </PostForm>
      <Links item={item} inside={inside} />
      <OneButton name={`trash:${id}`} fields={{ id }} label={words.trash(name)} />
    </Disclosure>
  );
}

function Links({ item: { id: itemId }, inside }: { item: Item; inside: CatalogueInside }) {
  const t = useT();
  const words = t.version.items;
  const pairs = inside.requests.filter((one) => one.itemId === itemId).map(({ pairId }) => ({ pairId, label: inside.pairs.find(({ value }) => value === pairId)?.label ?? "" }));
  const risks = inside.risks.filter((one) => one.itemId === itemId);
  return (
    <ul className="lines">
      {pairs.map(({ pairId, label }) => <li key={pairId}><span>{words.request} · {label}</span><OneButton name={`withdraw:${itemId}`} fields={{ itemId, pairId }} label={words.withdraw(label)} /></li>)}
      {risks.map(({ impactId, number, statement }) => (
        <li key={impactId}><span>{t.impact.ref.risk(number)} · {statement}</span><OneButton name={`unlink:${itemId}`} fields={{ itemId, impactId }} label={words.unlink(t.impact.ref.risk(number))} /></li>
      ))}
    </ul>
  );
}
