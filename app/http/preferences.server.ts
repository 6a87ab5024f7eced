import { createCookie } from "@remix-run/node";
import { currentAccount, type Received } from "#app/auth/session.server.ts";
import { isLanguage, preferredLanguage, type Language } from "#app/i18n/language.ts";
import { env } from "#app/platform/env.ts";

export type Theme = "light" | "dark" | "system";

const YEAR = 365 * 24 * 3600;
const options = { path: "/", httpOnly: true, sameSite: "lax" as const, maxAge: YEAR, secure: env().cookieSecure };
const languageCookie = createCookie("language", options);
const themeCookie = createCookie("theme", options);

/** The language the person chose, else the one of this browser. */
export async function languageOf(received: Received): Promise<Language> {
  const account = await currentAccount(received);
  if (account?.language) return account.language;
  const { headers } = received.request;
  const chosen: unknown = await languageCookie.parse(headers.get("cookie"));
  return isLanguage(chosen) ? chosen : preferredLanguage(headers.get("accept-language"));
}

export async function themeOf(request: Request): Promise<Theme> {
  const chosen: unknown = await themeCookie.parse(request.headers.get("cookie"));
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

export const rememberLanguage = (language: Language): Promise<string> => languageCookie.serialize(language);
export const rememberTheme = (theme: Theme): Promise<string> => themeCookie.serialize(theme);
