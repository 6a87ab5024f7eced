import { DELIVERABLE_KINDS } from "#app/domain/action/action.ts";
import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Actions } from "./route.tsx";

type ActionFieldsProps = Pick<Actions, "persons" | "parents"> & { typed: ReturnType<typeof typedIn>; kept?: Actions["rows"][number] };

export function ActionFields({ typed, kept, persons, parents }: ActionFieldsProps) {
  const t = useT();
  const above = parents.filter(({ id }) => id !== kept?.id).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <TextField label={t.action.what} required maxLength={500} {...typed("title", kept?.title)} />
      <div className="form-row">
        <TextField label={t.action.owner} hint={t.action.ownerHint} optional {...typed("owner", kept?.owner)} />
        {persons.length > 0 ? <SelectField label={t.action.ownerPerson} options={persons.map(({ id, name, stakeholder }) => ({ value: id, label: stakeholder ? `${name} · ${stakeholder}` : name }))} {...typed("ownerPersonId", kept?.ownerPersonId)} /> : null}
        <TextField label={t.action.coOwners} optional {...typed("coOwners", kept?.coOwners)} />
        <DateField label={t.action.dueOn} optional {...typed("dueOn", kept?.dueOn)} />
      </div>
      <TextArea label={t.action.description} optional rows={2} {...typed("description", kept?.description)} />
      <div className="form-row">
        <TextField label={t.action.deliverable} optional {...typed("deliverable", kept?.deliverable)} />
        <SelectField label={t.action.deliverableKind} optional options={DELIVERABLE_KINDS.map((value) => ({ value, label: t.action.deliverableKinds[value] }))} {...typed("deliverableKind", kept?.deliverableKind)} />
        {above.length > 0 ? <SelectField label={t.action.parent} optional options={above} {...typed("parentId", kept?.parentId)} /> : null}
        <TextField label={t.action.labels} optional maxLength={300} {...typed("labels", kept?.labels)} />
      </div>
    </>
  );
}
