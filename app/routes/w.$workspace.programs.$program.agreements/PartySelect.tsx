import { useT } from "#app/i18n/context.tsx";
import { Boxes } from "#app/ui/form/Boxes.tsx";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import "#app/i18n/words/agreement.ts";

type PartySelectProps = { stakeholders: readonly { id: string; name: string }[]; kept: readonly string[]; refused: RefusedForm };

/** Those bound by an agreement, among all the stakeholders. */
export function PartySelect({ stakeholders, kept, refused }: PartySelectProps) {
  const { agreement: words } = useT();
  return (
    <div className="max-h-60 overflow-y-auto" tabIndex={0} role="group" aria-label={words.parties}>
      <Boxes legend={words.parties} name="partyIds" options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} kept={kept} refused={refused} />
    </div>
  );
}
