import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { invitationAt } from "#app/auth/accept-invitation.server.ts";
import { currentAccount } from "#app/auth/session.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { languageOf } from "#app/http/preferences.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { postedForm } from "#app/platform/posted-form.ts";
import { PlainShell } from "#app/ui/layout/PlainShell.tsx";
import { join } from "./join.server.ts";
import { JoinForm, JoinWithAccount } from "./JoinForm.tsx";
import "#app/i18n/words/member.ts";
import "#app/i18n/words/account.ts";

/** Public: whoever holds the link is invited. */
export const access = "public";

export async function loader(received: LoaderFunctionArgs) {
  const token = received.params.token ?? "";
  const [{ workspaceName, role, state }, account] = await Promise.all([invitationAt(token, new Date()), currentAccount(received)]);
  return data({ token, workspaceName, role, state, accountName: account?.name ?? null }, { status: state === "open" ? 200 : 410 });
}

export async function action(received: ActionFunctionArgs) {
  const form = await postedForm(received.request);
  return answer(await languageOf(received), form, () => join(received, form));
}

export default function InvitationPage() {
  const t = useT();
  const { token, workspaceName, role, state, accountName } = useLoaderData<typeof loader>();
  if (state !== "open") return <PlainShell title={t.account.invitation(workspaceName)}><p>{t.account.linkGone[state]}</p></PlainShell>;
  return (
    <PlainShell title={t.account.invitation(workspaceName)} lede={t.account.invitationAs(t.member.roles[role])}>
      <p>{t.member.roleHints[role]}</p>
      {accountName ? <JoinWithAccount name={accountName} /> : <JoinForm />}
      {accountName ? null : <p><Link to={paths.login({ to: paths.invitation(token) })}>{t.account.joinHaveAccount}</Link></p>}
    </PlainShell>
  );
}
