import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/account.ts";
import "#app/i18n/words/auth.ts";

export function JoinForm() {
  const t = useT();
  const refused = refusedForm(useActionData(), "join");
  const typed = (name: string) => ({ name, defaultValue: refused?.values[name] as string | undefined, error: refused?.errors[name], required: true });
  return (
    <Form method="post" className="form">
      <input type="hidden" name="form" value="join" />
      <FormErrors errors={[refused?.errors[""]]} />
      <TextField label={t.auth.name} autoComplete="name" {...typed("name")} />
      <TextField label={t.auth.email} type="email" autoComplete="username" {...typed("email")} />
      <TextField label={t.auth.password} type="password" autoComplete="new-password" hint={t.auth.passwordHint} name="password" minLength={10} required error={refused?.errors.password} />
      <Button look="main">{t.account.joinNew}</Button>
    </Form>
  );
}

export function JoinWithAccount({ name }: { name: string }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "accept");
  return (
    <Form method="post" className="form">
      <input type="hidden" name="form" value="accept" />
      <FormErrors errors={[refused?.errors[""]]} />
      <Button look="main">{t.account.joinAs(name)}</Button>
    </Form>
  );
}
