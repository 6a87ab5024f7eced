import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";

export type ShellToolsProps = {
  /** Where the two choices post; each sends `returnTo` along with `language` or `theme`. */
  languageAction: string;
  themeAction: string;
  returnTo: string;
  account?: { href: string; label: string } | null;
  search?: ReactNode;
};

/** Language and theme are plain posts: they work before any script does. */
export function ShellTools({ languageAction, themeAction, returnTo, account, search }: ShellToolsProps) {
  const t = useT();
  const back = <input type="hidden" name="returnTo" value={returnTo} />;
  return (
    <div className="bar-tools">
      {search}
      <form method="post" action={languageAction}>
        {back}
        <button type="submit" name="language" value={t.layout.otherLanguageTag} lang={t.layout.otherLanguageTag}>{t.layout.otherLanguage}</button>
      </form>
      <form method="post" action={themeAction}>
        {back}
        <button type="submit" name="theme" value="dark" className="only-light">{t.layout.dark}</button>
        <button type="submit" name="theme" value="light" className="only-dark">{t.layout.light}</button>
      </form>
      {account && <Link to={account.href}>{account.label}</Link>}
    </div>
  );
}
