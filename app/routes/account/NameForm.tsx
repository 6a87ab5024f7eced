import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/account.ts";

export function NameForm({ name }: { name: string }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "name");
  return (
    <Form method="post" className="form">
      <input type="hidden" name="form" value="name" />
      <TextField
        label={t.account.name} hint={t.account.nameHint} name="name" autoComplete="name" required maxLength={120}
        defaultValue={(refused?.values.name as string | undefined) ?? name} error={refused?.errors.name}
      />
      <p><Button>{t.common.save}</Button></p>
    </Form>
  );
}
