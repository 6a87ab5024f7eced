import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/account.ts";
import "#app/i18n/words/auth.ts";

export function PasswordForm({ email }: { email: string }) {
  const t = useT();
  const errors = refusedForm(useActionData(), "password")?.errors;
  return (
    <section className="sec" aria-labelledby="password-title">
      <header className="sec-head"><h2 id="password-title">{t.account.password}</h2><p className="def">{t.account.passwordHint}</p></header>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="password" />
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField label={t.auth.currentPassword} name="currentPassword" type="password" autoComplete="current-password" required error={errors?.currentPassword} />
        <TextField label={t.auth.newPassword} name="newPassword" type="password" autoComplete="new-password" hint={t.auth.passwordHint} minLength={10} required error={errors?.newPassword} />
        <p><Button>{t.account.password}</Button></p>
      </Form>
    </section>
  );
}
