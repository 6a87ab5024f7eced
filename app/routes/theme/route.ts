import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { backTo } from "#app/http/answer.server.ts";
import { rememberTheme } from "#app/http/preferences.server.ts";
import { paths } from "#app/paths.ts";
import { postedForm } from "#app/platform/posted-form.ts";

/** Public: the choice of a browser. */
export const access = "public";

export const loader = () => redirect(paths.home());

export async function action({ request }: ActionFunctionArgs) {
  const form = await postedForm(request);
  const theme = form.get("theme");
  const known = theme === "light" || theme === "dark" ? theme : "system";
  return redirect(backTo(form, paths.home()), { headers: { "set-cookie": await rememberTheme(known) } });
}
