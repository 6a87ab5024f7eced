import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { changeLanguage } from "#app/auth/change-language.server.ts";
import { currentAccount } from "#app/auth/session.server.ts";
import { backTo } from "#app/http/answer.server.ts";
import { rememberLanguage } from "#app/http/preferences.server.ts";
import { isLanguage } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import { postedForm } from "#app/platform/posted-form.ts";

/** Public: the choice of a browser, and of the account when there is one. */
export const access = "public";

export const loader = () => redirect(paths.home());

export async function action(received: ActionFunctionArgs) {
  const form = await postedForm(received.request);
  const language = form.get("language");
  const to = backTo(form, paths.home());
  if (!isLanguage(language)) return redirect(to);
  const account = await currentAccount(received);
  if (account) await changeLanguage(account.id, language);
  return redirect(to, { headers: { "set-cookie": await rememberLanguage(language) } });
}
