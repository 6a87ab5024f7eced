import { COMMITMENT_STATES, type CommitmentState } from "#app/domain/commitment/commitment.ts";
import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/commitment.ts";

type Typed = ReturnType<typeof typedIn>;
type Kept = { what: string; constraint: string; unit: string | null; amount: string };

/** What is brought, what comes with it, and its figure when there is one. */
export function CommitmentFields({ typed, kept }: { typed: Typed; kept?: Kept }) {
  const t = useT();
  return (
    <>
      <TextArea label={t.commitment.what} required rows={2} {...typed("what", kept?.what)} />
      <TextField label={t.commitment.constraint} optional {...typed("constraint", kept?.constraint)} />
      <FigureFields typed={typed} kept={kept} />
    </>
  );
}

/** What it is worth, in money or in person-months. */
export function FigureFields({ typed, kept }: { typed: Typed; kept?: Pick<Kept, "amount" | "unit"> }) {
  const t = useT();
  const units = (["money", "person-months"] as const).map((value) => ({ value, label: t.commitment.units[value] }));
  return (
    <div className="form-row">
      <TextField label={t.commitment.amount} optional inputMode="decimal" hint={t.commitment.amountHint} {...typed("amount", kept?.amount)} />
      <SelectField label={t.commitment.unit} optional options={units} {...typed("unit", kept?.unit)} />
    </div>
  );
}

type StateFieldsProps = { typed: Typed; name: string; label: string; today: string; except?: CommitmentState };

export function StateFields({ typed, name, label, today, except }: StateFieldsProps) {
  const t = useT();
  return (
    <div className="form-row">
      <SelectField label={label} empty={false} options={COMMITMENT_STATES.filter((state) => state !== except).map((value) => ({ value, label: t.commitment.state[value] }))} {...typed(name)} />
      <DateField label={t.commitment.on} {...typed("on", today)} />
    </div>
  );
}
