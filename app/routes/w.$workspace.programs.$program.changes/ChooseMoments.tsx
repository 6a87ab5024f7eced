import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ChangesData } from "./route.tsx";
import "#app/i18n/words/changes.ts";

/** Two forms of the same address: any two versions, any two days. */
export function ChooseMoments({ data: { from, to, versions, today } }: { data: ChangesData }) {
  const { changes: words } = useT();
  const options = versions.map(({ id, name }) => ({ value: id, label: name }));
  const day = (asked: string) => (asked < "1000" ? "" : asked);
  return (
    <div className="columns-2 changes-asked">
      {options.length === 0 ? <p className="soft">{words.noVersion}</p> : (
        <Form method="get" className="search-form" aria-label={words.byVersion}>
          <SelectField name="from" label={words.from} empty={false} options={options} defaultValue={from.versionId ?? options.at(0)?.value} />
          <SelectField name="to" label={words.to} empty={false} options={options} defaultValue={to.versionId ?? options.at(-1)?.value} />
          <Button>{words.byVersion}</Button>
        </Form>
      )}
      <Form method="get" className="search-form" aria-label={words.byDay}>
        <TextField name="from" type="date" label={words.from} defaultValue={day(from.day)} />
        <TextField name="to" type="date" label={words.to} defaultValue={day(to.day) || today} />
        <Button>{words.byDay}</Button>
      </Form>
    </div>
  );
}
