import { Form, useNavigation } from "@remix-run/react";
import { ACCEPTED } from "#app/domain/attachment/attachment.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { typedIn, type RefusedForm } from "#app/ui/form/refused-form.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Field } from "#app/ui/primitives/Field.tsx";
import { useFieldWiring } from "#app/ui/primitives/field-wiring.ts";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/attachment.ts";

type AttachFormProps = { workspace: string; kind: string; id: string; to: string; refused?: RefusedForm };

/** Chooses files and says what they show; they go to the address of files, and one comes back to `to`. */
export function AttachForm({ workspace, kind, id, to, refused = null }: AttachFormProps) {
  const { attachment: words } = useT();
  const error = refused?.errors.file;
  const wiring = useFieldWiring({ error, hint: words.hint });
  const action = paths.attachments(workspace);
  const sending = useNavigation().formAction === action;
  return (
    <Form method="post" action={action} encType="multipart/form-data" className="form">
      {Object.entries({ form: "attach", kind, id, to }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Field label={words.file} wiring={wiring} error={error} hint={words.hint}>
        <input className="input" type="file" name="file" accept={ACCEPTED} multiple required {...wiring.control} />
      </Field>
      <TextField label={words.caption} hint={words.captionHint} optional maxLength={300} {...typedIn(refused)("caption")} />
      <p><Button aria-busy={sending}>{sending ? `${words.send}…` : words.send}</Button></p>
    </Form>
  );
}
