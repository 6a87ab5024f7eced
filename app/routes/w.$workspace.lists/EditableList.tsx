import { Form, useActionData } from "@remix-run/react";
import type { EditedEntry } from "#app/domain/list-entry/queries.server.ts";
import type { ListName } from "#app/domain/workspace/seeds.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { EntryLine } from "./EntryLine.tsx";

type EditableListProps = { list: ListName; entries: readonly EditedEntry[]; mayEdit: boolean };

export function EditableList({ list, entries, mayEdit }: EditableListProps) {
  const t = useT();
  return (
    <Section title={t.listEntry.names[list]} id={list}>
      <ol className="lines lines-plain">
        {entries.map((entry, index) => (
          <EntryLine key={entry.id} {...{ list, entry, mayEdit }} first={index === 0} last={index === entries.length - 1} />
        ))}
      </ol>
      {mayEdit ? <AddEntry list={list} /> : null}
    </Section>
  );
}

function AddEntry({ list }: { list: ListName }) {
  const t = useT();
  const refused = refusedForm(useActionData(), `add:${list}`);
  const typed = (name: string) => ({ name, defaultValue: refused?.values[name] as string | undefined, error: refused?.errors[name] });
  return (
    <Form method="post" className="form">
      <input type="hidden" name="form" value={`add:${list}`} />
      <input type="hidden" name="list" value={list} />
      <TextField label={t.listEntry.newLabel} required maxLength={120} {...typed("label")} />
      {list === "purpose" ? <TextField label={t.listEntry.audience} optional maxLength={200} {...typed("audience")} /> : null}
      <p><Button>{t.common.add}</Button></p>
    </Form>
  );
}
