import { CONSENTS, type Consent } from "#app/domain/stakeholder/stakeholder.ts";
import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/person.ts";

type PersonFieldsProps = {
  typed: ReturnType<typeof typedIn>;
  stakeholders: readonly { id: string; name: string }[];
  kept?: { name: string; stakeholderId: string | null; skills: string; consent: Consent };
};

export function PersonFields({ typed, stakeholders, kept }: PersonFieldsProps) {
  const t = useT();
  return (
    <div className="form-row">
      <TextField label={t.person.name} required maxLength={200} {...typed("name", kept?.name)} />
      <SelectField label={t.person.stakeholder} optional options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId", kept?.stakeholderId)} />
      <TextField label={t.person.skills} optional {...typed("skills", kept?.skills)} />
      <SelectField label={t.person.consent} empty={false} options={CONSENTS.map((value) => ({ value, label: t.person.consents[value] }))} {...typed("consent", kept?.consent ?? "inside")} />
    </div>
  );
}
