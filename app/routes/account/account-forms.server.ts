import { changeName, changePassword } from "#app/auth/account.server.ts";
import { changePasswordInput, nameInput } from "#app/auth/schema.ts";
import { startSession, type Account } from "#app/auth/session.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";

interface Posted {
  account: Account;
  form: FormData;
  language: Language;
}

export const accountForms = { name, password };

async function name({ account, form, language }: Posted): Promise<Response> {
  await changeName(account.id, parseForm(nameInput, form).name, new Date());
  return redirectWithToast(paths.account(), { message: dictionaries[language].account.nameSaved });
}

/** Every session has ended, this one too: the person goes on with a fresh one. */
async function password({ account, form, language }: Posted): Promise<Response> {
  await changePassword(account.id, parseForm(changePasswordInput, form), new Date());
  const response = await redirectWithToast(paths.account(), { message: dictionaries[language].account.passwordSaved });
  response.headers.append("set-cookie", await startSession(account.id));
  return response;
}
