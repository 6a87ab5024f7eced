import { Form } from "@remix-run/react";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Field } from "#app/ui/primitives/Field.tsx";
import { useFieldWiring } from "#app/ui/primitives/field-wiring.ts";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import "#app/i18n/words/action-board.ts";

export function ChooseFile({ refused }: { refused: Refused | undefined }) {
  const { actionBoard: words } = useT();
  const error = refused?.errors.file;
  const wiring = useFieldWiring({ error, hint: words.fileHint });
  return (
    <Form method="post" encType="multipart/form-data" className="form">
      <input type="hidden" name="form" value="read" />
      <FormErrors errors={[refused?.errors[""]]} />
      <Field label={words.file} wiring={wiring} error={error} hint={words.fileHint}>
        <input className="input" type="file" name="file" accept=".json,.csv,.tsv,.txt,application/json,text/csv" {...wiring.control} />
      </Field>
      <TextArea label={words.pasted} name="text" optional rows={4} />
      <p><Button look="main">{words.read}</Button></p>
    </Form>
  );
}
