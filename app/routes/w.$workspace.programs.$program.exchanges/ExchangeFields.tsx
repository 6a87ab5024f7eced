import { EXCHANGE_KINDS, type ExchangeDirection } from "#app/domain/exchange/exchange.ts";
import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Exchanges } from "./route.tsx";
import "#app/i18n/words/exchange.ts";

type ExchangeFieldsProps = { typed: ReturnType<typeof typedIn>; data: Exchanges; direction: ExchangeDirection; kept?: Exchanges["rows"][number]; open?: boolean };

/** What and with whom; for what came back, what it answers; the rest may wait. */
export function ExchangeFields({ typed, data: { stakeholders, items, rows, today, only }, direction, kept, open }: ExchangeFieldsProps) {
  const { exchange: words } = useT();
  const given = rows.filter((row) => row.direction === "given");
  return (
    <>
      <div className="form-row">
        <TextField label={words.what} required maxLength={1_000} {...typed("what", kept?.what)} />
        <SelectField label={words.stakeholder} required options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId", kept?.stakeholderId ?? only)} />
      </div>
      {direction === "returned" && given.length > 0 ? (
        <SelectField label={words.answers} optional options={given.map(({ id, what, stakeholder }) => ({ value: id, label: `${stakeholder} · ${what}` }))} {...typed("answersId", kept?.answersId)} />
      ) : null}
      <Disclosure small summary={words.more} open={open}>
        <div className="form-row">
          <SelectField label={words.kind} optional options={EXCHANGE_KINDS.map((value) => ({ value, label: words.kinds[value] }))} {...typed("kind", kept?.kind)} />
          <DateField label={words.on} {...typed("on", kept?.on ?? today)} />
          {items.length > 0 ? <SelectField label={words.openingItem} optional options={items.map(({ id, name }) => ({ value: id, label: name }))} {...typed("openingItemId", kept?.openingItemId)} /> : null}
        </div>
      </Disclosure>
    </>
  );
}
