import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Loans } from "./route.tsx";
import "#app/i18n/words/loan.ts";

type LoanFieldsProps = { typed: ReturnType<typeof typedIn>; data: Loans; kept?: Loans["rows"][number]; open?: boolean };

/** To whom and what in one line; the rest may wait. */
export function LoanFields({ typed, data: { stakeholders, delivers, today }, kept, open }: LoanFieldsProps) {
  const { loan: words } = useT();
  return (
    <>
      <div className="form-row">
        <TextField label={words.what} required maxLength={300} {...typed("what", kept?.what)} />
        <SelectField label={words.stakeholder} required options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId", kept?.stakeholderId)} />
        <DateField label={words.dueOn} optional {...typed("dueOn", kept?.dueOn)} />
      </div>
      <Disclosure small summary={words.more} open={open}>
        <div className="form-row">
          <TextField label={words.count} inputMode="numeric" hint={words.countHint} {...typed("count", kept ? String(kept.count) : "1")} />
          <DateField label={words.lentOn} {...typed("lentOn", kept?.lentOn ?? today)} />
          {delivers.length > 0 ? <SelectField label={words.commitment} optional options={delivers.map(({ id, label }) => ({ value: id, label }))} {...typed("commitmentId", kept?.commitmentId)} /> : null}
          <TextField label={words.note} optional maxLength={1_000} {...typed("note", kept?.note)} />
        </div>
      </Disclosure>
    </>
  );
}
