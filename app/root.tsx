import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useEffect, type ReactNode } from "react";
import { currentAccount } from "./auth/session.server.ts";
import { languageOf, themeOf } from "./http/preferences.server.ts";
import { useNonce } from "./http/nonce.ts";
import { takeToast } from "./http/toast.server.ts";
import { SpokenLanguage } from "./i18n/context.tsx";
import type { Language } from "./i18n/language.ts";
import { dictionaryOf, languageAtHand, spokenFor } from "./i18n/loaded.ts";
import appCss from "./ui/app.css?url";
import { pageTitle } from "./page-title.ts";
import { ErrorPage } from "./ui/layout/ErrorPage.tsx";
import { Toast } from "./ui/primitives/Toast.tsx";

/** Public: it tells a page its language, theme and the last sentence to show, nothing of a workspace. */
export const access = "public";

export async function loader(received: LoaderFunctionArgs) {
  const [language, theme, taken] = await Promise.all([languageOf(received), themeOf(received.request), takeToast(received.request)]);
  const signedIn = (await currentAccount(received)) !== null;
  return data({ language, theme, signedIn, toast: taken?.toast ?? null }, taken ? { headers: { "set-cookie": taken.forget } } : undefined);
}

export const links = () => [
  { rel: "stylesheet", href: appCss },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction<typeof loader> = ({ data: loaded, matches }) => [
  { title: pageTitle(dictionaryOf(spokenFor(loaded?.language ?? languageAtHand())), matches.at(-1)) },
];

export function Layout({ children }: { children: ReactNode }) {
  const loaded = useRouteLoaderData<typeof loader>("root");
  const language = useSpoken(loaded?.language ?? languageAtHand());
  const theme = loaded?.theme ?? "system";
  const nonce = useNonce();
  return (
    <html lang={language} data-theme={theme === "system" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <SpokenLanguage language={language} dictionary={dictionaryOf(language)}>
          {children}
        </SpokenLanguage>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** Someone whose language is not the browser's signs in: the page comes again, in their language. */
function useSpoken(wanted: Language): Language {
  const spoken = spokenFor(wanted);
  useEffect(() => {
    if (spoken !== wanted) window.location.reload();
  }, [spoken, wanted]);
  return spoken;
}

export default function App() {
  const { toast } = useLoaderData<typeof loader>();
  return (
    <>
      <Outlet />
      {toast ? <Toast message={toast.message} undo={toast.undo} /> : null}
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}
