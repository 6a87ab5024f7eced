import { STRENGTHS, type Strength } from "#app/domain/connection/connection.ts";
import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/connection.ts";

type TieFieldsProps = { typed: ReturnType<typeof typedIn>; kept?: { strength: Strength; lastContactOn: string | null; note: string } };

/** What a connection says: how strong, the last contact, a word. */
export function TieFields({ typed, kept }: TieFieldsProps) {
  const { connection } = useT();
  return (
    <div className="form-row">
      <SelectField label={connection.strength} empty={false} options={STRENGTHS.map((value) => ({ value: String(value), label: connection.strengths[value] }))} {...typed("strength", String(kept?.strength ?? 1))} />
      <DateField label={connection.lastContact} optional {...typed("lastContactOn", kept?.lastContactOn)} />
      <TextField label={connection.note} optional maxLength={500} {...typed("note", kept?.note)} />
    </div>
  );
}
