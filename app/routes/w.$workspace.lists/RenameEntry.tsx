import { Form, useActionData } from "@remix-run/react";
import type { EditedEntry } from "#app/domain/list-entry/queries.server.ts";
import type { ListName } from "#app/domain/workspace/seeds.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";

type RenameEntryProps = { list: ListName; entry: EditedEntry; label: string; audience: string };

export function RenameEntry({ list, entry, label, audience }: RenameEntryProps) {
  const t = useT();
  const refused = refusedForm(useActionData(), `rename:${entry.id}`);
  const value = (name: string, kept: string) => (refused?.values[name] as string | undefined) ?? kept;
  return (
    <Disclosure small summary={t.listEntry.rename(label)} open={Boolean(refused)}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value={`rename:${entry.id}`} />
        <input type="hidden" name="id" value={entry.id} />
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="revision" value={refused?.present?.revision ?? entry.revision} />
        <FormErrors errors={[refused?.errors[""]]} />
        {refused?.present ? <StaleConflict texts={[{ yours: value("label", label), theirs: refused.present.values.label ?? label }]} /> : null}
        <TextField label={t.listEntry.label} hint={t.listEntry.renameHint} name="label" required maxLength={120} defaultValue={value("label", label)} error={refused?.errors.label} />
        {list === "purpose" ? <TextField label={t.listEntry.audience} name="audience" optional maxLength={200} defaultValue={value("audience", audience)} error={refused?.errors.audience} /> : null}
        <p><Button>{t.common.save}</Button></p>
      </Form>
    </Disclosure>
  );
}
