import type { ReactNode } from "react";
import { INTERACTION_KINDS, LED_TO, type InteractionKind, type LedTo } from "#app/domain/interaction/interaction.ts";
import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/interaction.ts";

type InteractionFieldsProps = {
  typed: ReturnType<typeof typedIn>;
  today: string;
  kept?: { what: string; kind: InteractionKind; on: string; ledTo: LedTo | null };
  open?: boolean;
  /** With whom, where the page does not say it. */
  children?: ReactNode;
};

/** What was said in one line; the day, the way and what it led to may wait. */
export function InteractionFields({ typed, today, kept, open, children }: InteractionFieldsProps) {
  const { interaction: words } = useT();
  return (
    <>
      <div className="form-row">
        {children}
        <TextField label={words.what} required maxLength={1_000} {...typed("what", kept?.what)} />
      </div>
      <Disclosure small summary={words.more} open={open}>
        <div className="form-row">
          <DateField label={words.on} {...typed("on", kept?.on ?? today)} />
          <SelectField label={words.kind} empty={false} options={INTERACTION_KINDS.map((value) => ({ value, label: words.kinds[value] }))} {...typed("kind", kept?.kind ?? "message")} />
          <SelectField label={words.ledTo} optional options={LED_TO.map((value) => ({ value, label: words.leads[value] }))} {...typed("ledTo", kept?.ledTo)} />
        </div>
      </Disclosure>
    </>
  );
}
