import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import "#app/i18n/words/journal.ts";
import "#app/i18n/words/trash.ts";

const KINDS = [
  "usage", "stakeholder", "person", "means", "commitment", "pair", "version", "opening-item", "hypothesis", "experiment", "evidence", "captured-line",
  "impact", "first-step", "movement", "question", "option", "action", "workshop", "observation", "quote", "comment",
] as const;

export function TrashFilter({ kind }: { kind: string }) {
  const t = useT();
  return (
    <Form method="get" className="form" key={kind}>
      <SelectField label={t.trash.kind} name="kind" empty={t.trash.all} defaultValue={kind} options={KINDS.map((value) => ({ value, label: t.journal.kinds[value] ?? value }))} />
      <p><Button look="slim">{t.trash.filter}</Button></p>
    </Form>
  );
}
