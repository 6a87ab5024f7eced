import { Form } from "@remix-run/react";
import { MEANS_KINDS } from "#app/domain/commitment/commitment.ts";
import { EDITED_FIELDS, isWordKind, WORD_KINDS, type FieldLook } from "#app/domain/proposal/edited-fields.ts";
import { said } from "#app/domain/proposal/proposal.ts";
import type { ProposalView } from "#app/domain/proposal/queries.server.ts";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/proposal.ts";
import "#app/i18n/words/stakeholder.ts";

type Props = { row: ProposalView; refused: Refused | null };

/** Mends what was read, then accepts it. */
export function EditProposal({ row, refused }: Props) {
  const { proposal: words } = useT();
  const fields = EDITED_FIELDS[row.kind] ?? [];
  if (fields.length === 0) return null;
  return (
    <Disclosure small summary={words.edit} open={refused !== null && Object.keys(refused.values).length > 1}>
      <Form method="post" className="form" preventScrollReset>
        <input type="hidden" name="form" value={`accept:${row.id}`} />
        <input type="hidden" name="of" value={row.kind} />
        <OtherKind row={row} />
        {row.near?.id ? <SelectField label={words.sameAs} name="sameAs" empty={words.somebodyElse} options={[{ value: row.near.id, label: row.near.name }]} defaultValue="" /> : null}
        {fields.map(([name, look]) => (
          <EditedField key={name} name={name} look={look} value={String(refused?.values[`field.${name}`] ?? said(row.fields, name))} error={refused?.errors[`field.${name}`]} hint={said(row.fields, "monthDay") && look === "day" ? words.dayWithoutYear(said(row.fields, "monthDay")) : undefined} />
        ))}
        <p><Button look="slim">{words.acceptEdited}</Button></p>
      </Form>
    </Disclosure>
  );
}

function OtherKind({ row }: { row: ProposalView }) {
  const { proposal: words } = useT();
  if (!isWordKind(row.kind) || row.again) return null;
  const kinds = WORD_KINDS.filter(isWordKind).map((kind) => ({ value: kind, label: words.kinds[kind] ?? kind }));
  return <SelectField label={words.kind} name="kind" empty={false} options={kinds} defaultValue={row.kind} />;
}

function EditedField({ name, look, value, error, hint }: { name: string; look: FieldLook; value: string; error?: string; hint?: string }) {
  const { proposal: words, stakeholder } = useT();
  const basics = { label: words.fields[name] ?? name, name: `field.${name}`, error, optional: true, hint };
  if (look === "day") return <DateField {...basics} defaultValue={value} />;
  if (look === "text") return <TextArea {...basics} defaultValue={value} rows={2} />;
  if (look === "line") return <TextField {...basics} defaultValue={value} />;
  return <SelectField {...basics} empty={false} options={MEANS_KINDS.map((kind) => ({ value: kind, label: stakeholder.kinds[kind] }))} defaultValue={value || "equipment"} />;
}
