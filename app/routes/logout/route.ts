import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { currentAccount, endEverySession, endSession } from "#app/auth/session.server.ts";
import { paths } from "#app/paths.ts";
import { postedForm } from "#app/platform/posted-form.ts";

/** Public: signing out twice is no error. */
export const access = "public";

export const loader = () => redirect(paths.home());

export async function action(received: ActionFunctionArgs) {
  const form = await postedForm(received.request);
  const account = await currentAccount(received);
  if (!account) return redirect(paths.login());
  const cookie = form.get("everywhere") ? await endEverySession(account.id) : await endSession(account.sessionId);
  return redirect(paths.login(), { headers: { "set-cookie": cookie } });
}
