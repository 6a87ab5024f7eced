import { acceptInvitation, invitationAt, joinWithNewAccount } from "#app/auth/accept-invitation.server.ts";
import { joinInput } from "#app/auth/schema.ts";
import { currentAccount, startSession, type Received } from "#app/auth/session.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { languageOf } from "#app/http/preferences.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

/** A person with a session joins with their account; anyone else makes one, and is then signed in. */
export async function join(received: Received, form: FormData): Promise<Response> {
  const token = received.params.token ?? "";
  const now = new Date();
  const [account, language, invitation] = await Promise.all([currentAccount(received), languageOf(received), invitationAt(token, now)]);
  const message = dictionaries[language].account.joined(invitation.workspaceName);
  if (account) {
    const { workspaceSlug } = await acceptInvitation(account, token, now);
    return redirectWithToast(paths.workspace(workspaceSlug), { message });
  }
  const { accountId, workspaceSlug } = await joinWithNewAccount({ ...parseForm(joinInput, form), language }, token, now);
  const response = await redirectWithToast(paths.workspace(workspaceSlug), { message });
  response.headers.append("set-cookie", await startSession(accountId));
  return response;
}
