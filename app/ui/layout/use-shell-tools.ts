import { useLocation, useRouteLoaderData } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import type { ShellToolsProps } from "./ShellTools.tsx";

/** Language, theme and account for the bar of any page; both choices come back to the page they were made on. */
export function useShellTools(): ShellToolsProps {
  const t = useT();
  const { pathname, search } = useLocation();
  const root = useRouteLoaderData("root") as { signedIn?: boolean } | undefined;
  return {
    languageAction: paths.language(),
    themeAction: paths.theme(),
    returnTo: pathname + search,
    account: root?.signedIn ? { href: paths.account(), label: t.layout.account } : null,
  };
}
