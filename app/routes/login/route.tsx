import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { signInInput } from "#app/auth/schema.ts";
import { signIn } from "#app/auth/sign-in.server.ts";
import { startSession } from "#app/auth/session.server.ts";
import { answer, safePath } from "#app/http/answer.server.ts";
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
import "#app/i18n/words/auth.ts";

/** Public: one signs in here. */
export const access = "public";

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  return { to: query.get("to") ?? "", held: query.get("held") ?? "" };
}

export async function action(received: ActionFunctionArgs) {
  const form = await postedForm(received.request);
  return answer(await languageOf(received), form, async () => {
    const { accountId } = await signIn(parseForm(signInInput, form), received.context.clientAddress, new Date());
    const held = String(form.get("held") ?? "");
    const to = held ? paths.resume(held) : safePath(form.get("to"), paths.home());
    return redirect(to, { headers: { "set-cookie": await startSession(accountId) } });
  });
}

export default function Login() {
  const t = useT();
  const { to, held } = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), "login");
  return (
    <PlainShell title={t.auth.signIn}>
      {held ? <p role="status">{t.auth.heldForm}</p> : null}
      <Form method="post" className="form">
        <input type="hidden" name="form" value="login" />
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="held" value={held} />
        <FormErrors errors={[refused?.errors[""]]} />
        <TextField label={t.auth.email} name="email" type="email" autoComplete="username" required defaultValue={refused?.values.email as string} error={refused?.errors.email} />
        <TextField label={t.auth.password} name="password" type="password" autoComplete="current-password" required error={refused?.errors.password} />
        <Button look="main">{t.auth.signIn}</Button>
      </Form>
      <p>{t.auth.noAccountYet} <Link to={paths.signup()}>{t.auth.signUp}</Link></p>
      <p className="soft">{t.auth.lostPassword}</p>
    </PlainShell>
  );
}
