import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeLanguage } from "#app/auth/change-language.server.ts";
import { requireAccount, requireAccountForm } from "#app/auth/require-member.server.ts";
import { sessionsOf } from "#app/auth/account.server.ts";
import { workspacesOf } from "#app/domain/workspace/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { languageOf, rememberLanguage } from "#app/http/preferences.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { isLanguage } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import { PlainShell } from "#app/ui/layout/PlainShell.tsx";
import { accountForms } from "./account-forms.server.ts";
import { LanguageForm } from "./LanguageForm.tsx";
import { MyWorkspaces } from "./MyWorkspaces.tsx";
import { NameForm } from "./NameForm.tsx";
import { PasswordForm } from "./PasswordForm.tsx";
import { Sessions } from "./Sessions.tsx";
import "#app/i18n/words/account.ts";

export async function loader(received: LoaderFunctionArgs) {
  const account = await requireAccount(received);
  const [sessions, workspaces] = await Promise.all([sessionsOf(account.id), workspacesOf(account.id)]);
  return { name: account.name, email: account.email, sessions: sessions.length, workspaces };
}

export async function action(received: ActionFunctionArgs) {
  const { account, form } = await requireAccountForm(received);
  const language = await languageOf(received);
  return answer(language, form, async () => {
    const chosen = form.get("language");
    if (form.get("form") !== "language" || !isLanguage(chosen)) return handlerOf(accountForms, form)({ account, form, language });
    await changeLanguage(account.id, chosen);
    return redirect(paths.account(), { headers: { "set-cookie": await rememberLanguage(chosen) } });
  });
}

export default function AccountPage() {
  const t = useT();
  const { name, email, sessions, workspaces } = useLoaderData<typeof loader>();
  return (
    <PlainShell title={t.account.title} lede={email} wide>
      <NameForm name={name} />
      <LanguageForm />
      <PasswordForm email={email} />
      <Sessions count={sessions} />
      <MyWorkspaces workspaces={workspaces} />
    </PlainShell>
  );
}
