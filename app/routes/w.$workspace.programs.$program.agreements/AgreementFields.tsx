import { AGREEMENT_KINDS } from "#app/domain/agreement/agreement.ts";
import { useT } from "#app/i18n/context.tsx";
import type { RefusedForm, typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { PartySelect } from "./PartySelect.tsx";
import type { Agreements } from "./route.tsx";
import "#app/i18n/words/agreement.ts";

type AgreementFieldsProps = { typed: ReturnType<typeof typedIn>; refused: RefusedForm; data: Agreements; kept?: Agreements["rows"][number]; open?: boolean };

/** Its subject and its kind in one line; who, when and the reference may wait. */
export function AgreementFields({ typed, refused, data: { stakeholders }, kept, open }: AgreementFieldsProps) {
  const { agreement: words } = useT();
  return (
    <>
      <div className="form-row">
        <TextField label={words.name} required maxLength={300} {...typed("title", kept?.title)} />
        <SelectField label={words.kind} empty={false} options={AGREEMENT_KINDS.map((value) => ({ value, label: words.kinds[value] }))} {...typed("kind", kept?.kind)} />
      </div>
      <Disclosure small summary={words.more} open={open}>
        <PartySelect stakeholders={stakeholders} kept={kept?.parties.map(({ id }) => id) ?? []} refused={refused} />
        <div className="form-row">
          <DateField label={words.signedOn} optional {...typed("signedOn", kept?.signedOn)} />
          <DateField label={words.untilOn} optional {...typed("untilOn", kept?.untilOn)} />
          <TextField label={words.reference} optional maxLength={200} {...typed("reference", kept?.reference)} />
        </div>
        <TextArea label={words.note} optional rows={2} {...typed("note", kept?.note)} />
      </Disclosure>
    </>
  );
}
