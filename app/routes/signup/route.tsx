import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { signUpInput } from "#app/auth/schema.ts";
import { startSession } from "#app/auth/session.server.ts";
import { signUp } from "#app/auth/sign-up.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { languageOf } from "#app/http/preferences.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { knownTimeZone } from "#app/platform/day-in-zone.ts";
import { postedForm } from "#app/platform/posted-form.ts";
import { PlainShell } from "#app/ui/layout/PlainShell.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/auth.ts";

/** Public: anyone may make a workspace. */
export const access = "public";

export async function action(received: ActionFunctionArgs) {
  const form = await postedForm(received.request);
  const language = await languageOf(received);
  return answer(language, form, async () => {
    const { workspaceName, timeZone, ...account } = parseForm(signUpInput, form);
    const made = await signUp({ ...account, language }, { name: workspaceName, timeZone: knownTimeZone(timeZone) }, new Date());
    return redirect(paths.newProgram(made.workspaceSlug), { headers: { "set-cookie": await startSession(made.accountId) } });
  });
}

export default function SignUp() {
  const t = useT();
  const refused = refusedForm(useActionData(), "signup");
  const typed = (name: string) => ({ name, defaultValue: refused?.values[name] as string | undefined, error: refused?.errors[name], required: true });
  return (
    <PlainShell title={t.auth.signUp}>
      <p>{t.auth.pitch}</p>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="signup" />
        <FormErrors errors={[refused?.errors[""]]} />
        <TextField label={t.auth.name} autoComplete="name" {...typed("name")} />
        <TextField label={t.auth.email} type="email" autoComplete="username" {...typed("email")} />
        <TextField label={t.auth.password} type="password" autoComplete="new-password" hint={t.auth.passwordHint} name="password" required error={refused?.errors.password} />
        <TextField label={t.auth.workspaceName} hint={t.auth.workspaceHint} {...typed("workspaceName")} />
        <Button look="main">{t.auth.signUp}</Button>
      </Form>
      <p>{t.auth.haveAccount} <Link to={paths.login()}>{t.auth.signIn}</Link></p>
    </PlainShell>
  );
}
