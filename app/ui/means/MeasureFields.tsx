import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Measure } from "./measure-in-words.ts";
import "#app/i18n/words/commitment.ts";

type MeasureFieldsProps = { typed: ReturnType<typeof typedIn>; kept?: Measure; /** How the form names a field. */ named?: (field: string) => string };

/** How much, when, and whether it comes back: all may stay unknown. */
export function MeasureFields({ typed, kept, named = (field) => field }: MeasureFieldsProps) {
  const { commitment: words } = useT();
  const comesBack = kept?.recoverable == null ? "" : kept.recoverable ? "yes" : "no";
  return (
    <div className="form-row">
      <TextField label={words.quantity} optional maxLength={60} {...typed(named("quantity"), kept?.quantity)} />
      <TextField label={words.measure} optional maxLength={60} {...typed(named("unit"), kept?.unit)} />
      <DateField label={words.fromOn} optional {...typed(named("fromOn"), kept?.fromOn)} />
      <DateField label={words.untilOn} optional {...typed(named("untilOn"), kept?.untilOn)} />
      <SelectField label={words.recoverable} optional options={(["yes", "no"] as const).map((value) => ({ value, label: words.recoverables[value] }))} {...typed(named("recoverable"), comesBack)} />
    </div>
  );
}
