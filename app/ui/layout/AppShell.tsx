import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { Brand } from "./Brand.tsx";
import { DemoBand, SkipLink } from "./bands.tsx";
import { ShellTools } from "./ShellTools.tsx";
import { SvgDefs } from "./SvgDefs.tsx";
import { SearchOpener, type SearchAddresses } from "../search/SearchOpener.tsx";
import type { NavItem } from "./nav-item.ts";
import { useShellTools } from "./use-shell-tools.ts";

type AppShellProps = {
  brandHref: string;
  brandName?: string;
  nav: readonly NavItem[];
  /** The pages that are not looked at every day. */
  more?: readonly NavItem[];
  demo?: boolean;
  /** The page of search of the workspace. */
  search?: SearchAddresses;
  /** Quick capture, fixed at the bottom. */
  capture?: ReactNode;
  toast?: ReactNode;
  /** Prints on the long side (wide tables, the quilt). */
  landscape?: boolean;
  children: ReactNode;
};

export function AppShell({ brandHref, brandName, nav, more = [], demo, search, capture, toast, landscape, children }: AppShellProps) {
  const tools = useShellTools();
  return (
    <>
      <SkipLink />
      <SvgDefs />
      {demo && <DemoBand />}
      <header className="bar">
        <Brand href={brandHref} name={brandName} />
        {nav.length > 0 && <MainNavigation nav={nav} more={more} />}
        <ShellTools {...tools} search={search ? <SearchOpener at={search} pages={[...nav, ...more]} /> : null} />
      </header>
      {toast}
      <main className={landscape ? "page print-landscape" : "page"} id="content" tabIndex={-1}>{children}</main>
      {capture}
    </>
  );
}

function MainNavigation({ nav, more }: { nav: readonly NavItem[]; more: readonly NavItem[] }) {
  const t = useT();
  return (
    <nav className="bar-nav" aria-label={t.layout.mainNavigation}>
      <ul className={more.length > 0 ? "bar-folds" : undefined}>
        {nav.map((item) => <NavLine key={item.href} item={item} />)}
        {more.length > 0 && <li><MoreNavigation nav={nav} more={more} /></li>}
      </ul>
    </nav>
  );
}

function NavLine({ item: { href, label, current }, narrow = false }: { item: NavItem; narrow?: boolean }) {
  return <li className={narrow ? "narrow-only" : undefined}><Link to={href} aria-current={current ? "page" : undefined}>{label}</Link></li>;
}

/** Opens without a script; going to a page closes it. On a phone it holds every page, so that the bar is one line. */
function MoreNavigation({ nav, more }: { nav: readonly NavItem[]; more: readonly NavItem[] }) {
  const t = useT();
  const { pathname } = useLocation();
  const here = more.find(({ current }) => current);
  return (
    <details className="bar-more" key={pathname}>
      <summary aria-current={here ? "true" : undefined}>
        <span className="wide-only">{here?.label ?? t.program.nav.more}</span>
        <span className="narrow-only">{t.layout.allPages}</span>
      </summary>
      <ul>
        {nav.map((item) => <NavLine key={item.href} item={item} narrow />)}
        {more.map((item) => <NavLine key={item.href} item={item} />)}
      </ul>
    </details>
  );
}
