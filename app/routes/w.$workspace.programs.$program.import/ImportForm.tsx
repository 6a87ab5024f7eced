import { Form, useActionData, useNavigation } from "@remix-run/react";
import { refusedAmong } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Field } from "#app/ui/primitives/Field.tsx";
import { useFieldWiring } from "#app/ui/primitives/field-wiring.ts";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/report-import.ts";

const ACCEPTED = ".txt,.md,.markdown,.wiki,.mediawiki,.eml,.docx,.csv,text/*";

/** A text pasted or a file; nothing is written of it before somebody accepts. */
export function ImportForm() {
  const { reportImport: words } = useT();
  const refused = refusedAmong(useActionData());
  const error = refused?.errors.file;
  const wiring = useFieldWiring({ error, hint: words.fileHint });
  const sending = useNavigation().state === "submitting";
  return (
    <Form method="post" encType="multipart/form-data" className="form report-form">
      <FormErrors errors={[refused?.errors[""]]} />
      <TextArea label={words.paste} name="text" rows={14} optional defaultValue={String(refused?.values.text ?? "")} error={refused?.errors.text} hint={words.pasteHint} />
      <Field label={words.file} wiring={wiring} error={error} hint={words.fileHint} optional>
        <input className="input" type="file" name="file" accept={ACCEPTED} {...wiring.control} />
      </Field>
      <TextField label={words.year} name="year" inputMode="numeric" maxLength={4} optional error={refused?.errors.year} hint={words.yearHint} />
      <p><Button look="main">{sending ? words.reading : words.readIt}</Button></p>
    </Form>
  );
}
