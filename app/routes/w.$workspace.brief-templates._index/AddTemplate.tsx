import { Form, useActionData } from "@remix-run/react";
import { useState, type ChangeEvent } from "react";
import type { Refused } from "#app/http/refused.ts";
import { TEMPLATE_LIMIT } from "#app/platform/office/unfit-file.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Field } from "#app/ui/primitives/Field.tsx";
import { useFieldWiring } from "#app/ui/primitives/field-wiring.ts";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/brief-template.ts";

const ACCEPTED = ".pptx,.potx,.docx,.dotx";

export function AddTemplate() {
  const { briefTemplate: words } = useT();
  const refused = (useActionData() as { refused?: Refused } | undefined)?.refused;
  const [tooLarge, setTooLarge] = useState(false);
  const error = tooLarge ? words.tooLarge : refused?.errors.file;
  /** The server refuses it as well, but only once it was sent. */
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const large = (target.files?.[0]?.size ?? 0) > TEMPLATE_LIMIT;
    setTooLarge(large);
    target.setCustomValidity(large ? words.tooLarge : "");
  };
  const wiring = useFieldWiring({ error });
  return (
    <Section title={words.add} definition={words.addWhy}>
      <Form method="post" encType="multipart/form-data" className="form">
        <input type="hidden" name="form" value="add" />
        <FormErrors errors={[refused?.errors[""]]} />
        <Field label={words.file} wiring={wiring} error={error}>
          <input className="input" type="file" name="file" accept={ACCEPTED} required {...wiring.control} onChange={onChange} />
        </Field>
        <p><Button look="main">{words.send}</Button></p>
      </Form>
    </Section>
  );
}
