import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { resetLinkAt, resetPassword } from "#app/auth/reset-password.server.ts";
import { resetPasswordInput } from "#app/auth/schema.ts";
import { startSession } from "#app/auth/session.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { languageOf } from "#app/http/preferences.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { postedForm } from "#app/platform/posted-form.ts";
import { PlainShell } from "#app/ui/layout/PlainShell.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/account.ts";
import "#app/i18n/words/auth.ts";

/** Public: whoever holds the link chooses the password. */
export const access = "public";

export async function loader({ params }: LoaderFunctionArgs) {
  const { state } = await resetLinkAt(params.token ?? "", new Date());
  return { open: state === "open" };
}

export async function action(received: ActionFunctionArgs) {
  const form = await postedForm(received.request);
  return answer(await languageOf(received), form, async () => {
    const { newPassword } = parseForm(resetPasswordInput, form);
    const { accountId } = await resetPassword(received.params.token ?? "", newPassword, new Date());
    return redirect(paths.home(), { headers: { "set-cookie": await startSession(accountId) } });
  });
}

export default function ResetPage() {
  const t = useT();
  const { open } = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), "reset");
  if (!open) return <PlainShell title={t.account.reset}><p>{t.account.resetGone}</p></PlainShell>;
  return (
    <PlainShell title={t.account.reset} lede={t.account.resetLede}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="reset" />
        <FormErrors errors={[refused?.errors[""]]} />
        <TextField label={t.auth.newPassword} name="newPassword" type="password" autoComplete="new-password" hint={t.auth.passwordHint} minLength={10} required error={refused?.errors.newPassword} />
        <Button look="main">{t.account.resetSave}</Button>
      </Form>
    </PlainShell>
  );
}
