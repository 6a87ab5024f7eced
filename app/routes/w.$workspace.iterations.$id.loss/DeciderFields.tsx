import { useT } from "#app/i18n/context.tsx";
import type { Refused } from "#app/http/refused.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { typedIn } from "./typed-in.ts";

type DeciderFieldsProps = { persons: readonly { id: string; name: string; stakeholderId: string | null }[]; stakeholderId?: string; refused: Refused | null };

/** Who decides for an actor: one of its persons, or a name. */
export function DeciderFields({ persons, stakeholderId, refused }: DeciderFieldsProps) {
  const t = useT();
  const own = persons.filter((person) => stakeholderId === undefined || person.stakeholderId === null || person.stakeholderId === stakeholderId);
  const options = own.map(({ id, name }) => ({ value: id, label: name }));
  const { text, error } = typedIn(refused);
  return (
    <>
      {options.length > 0 && <SelectField name="personId" label={t.loss.answer.person} options={options} empty={t.form.choose} defaultValue={text("personId")} error={error("personId")} />}
      <TextField name="personName" label={options.length > 0 ? t.loss.answer.newPerson : t.loss.answer.person} defaultValue={text("personName")} error={options.length > 0 ? error("personName") : error("personId")} />
    </>
  );
}
