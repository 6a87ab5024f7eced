import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Promises } from "./route.tsx";
import "#app/i18n/words/promise.ts";

type PromiseFieldsProps = { typed: ReturnType<typeof typedIn>; data: Promises; kept?: Promises["rows"][number]; open?: boolean };

/** What and when in one line; the rest may wait. */
export function PromiseFields({ typed, data: { stakeholders, persons, workshops, today }, kept, open }: PromiseFieldsProps) {
  const { promise: words } = useT();
  return (
    <>
      <div className="form-row">
        <TextField label={words.what} required maxLength={500} {...typed("what", kept?.what)} />
        <DateField label={words.dueOn} required {...typed("dueOn", kept?.dueOn)} />
      </div>
      <Disclosure small summary={words.more} open={open}>
        <div className="form-row">
          <SelectField label={words.to} optional empty={words.noOne} options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId", kept?.stakeholderId)} />
          <SelectField label={words.ownerPerson} optional options={persons.map(({ id, name }) => ({ value: id, label: name }))} {...typed("ownerPersonId", kept?.ownerPersonId)} />
          <TextField label={words.owner} optional maxLength={200} {...typed("owner", kept?.owner)} />
          <DateField label={words.madeOn} {...typed("madeOn", kept?.madeOn ?? today)} />
          {workshops.length > 0 ? <SelectField label={words.workshop} optional options={workshops.map(({ id, title }) => ({ value: id, label: title }))} {...typed("workshopId", kept?.workshopId)} /> : null}
        </div>
      </Disclosure>
    </>
  );
}
