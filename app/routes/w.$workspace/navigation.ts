import type { Role } from "#app/domain/access/permissions.ts";
import { can } from "#app/domain/access/permissions.ts";
import type { ProgramShell } from "#app/domain/program/program-shell.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import { paths } from "#app/paths.ts";
import type { NavItem } from "#app/ui/layout/AppShell.tsx";

interface Workspace {
  slug: string;
  name: string;
  role: Role;
}

interface Navigation {
  brandHref: string;
  brandName: string;
  nav: NavItem[];
  more?: NavItem[];
}

const marked = (items: (NavItem | null)[], pathname: string): NavItem[] =>
  items.filter((item) => item !== null).map((item) => ({ ...item, current: item.href.split("?")[0] === pathname }));

export function workspaceNavigation(t: Dictionary, { slug, name, role }: Workspace, pathname: string): Navigation {
  const nav = marked([
    { href: paths.workspace(slug), label: t.workspace.programs },
    { href: paths.stakeholders(slug), label: t.workspace.stakeholders },
    can(role, "stakeholder:read") && role !== "partner" ? { href: paths.persons(slug), label: t.workspace.persons } : null,
    role === "partner" ? null : { href: paths.usages(slug), label: t.workspace.usages },
    can(role, "list:edit") ? { href: paths.lists(slug), label: t.workspace.lists } : null,
    can(role, "member:read") ? { href: paths.members(slug), label: t.workspace.members } : null,
    can(role, "journal:read") ? { href: paths.journal(slug), label: t.workspace.journal } : null,
    can(role, "trash:restore") ? { href: paths.trash(slug), label: t.workspace.trash } : null,
    can(role, "workspace:administer") ? { href: paths.settings(slug), label: t.workspace.settings } : null,
  ], pathname);
  return { brandHref: paths.workspace(slug), brandName: name, nav };
}

export function programNavigation(t: Dictionary, { slug, role }: Workspace, shell: ProgramShell, pathname: string): Navigation {
  const inside = can(role, "program:read");
  const { iteration } = shell;
  const nav = marked([
    { href: paths.program(slug, shell.slug), label: t.program.nav.home },
    inside && iteration ? { href: paths.iteration(slug, iteration.id), label: t.program.nav.iteration(iteration.number) } : null,
    { href: paths.impacts(slug, shell.slug), label: t.program.nav.impacts },
    inside ? { href: paths.pairs(slug, shell.slug), label: t.program.nav.pairs } : null,
    { href: paths.stakeholders(slug), label: t.program.nav.stakeholders },
    { href: paths.versions(slug, shell.slug), label: t.program.nav.versions },
    inside ? { href: paths.decisions(slug, shell.slug), label: t.program.nav.decisions } : null,
    inside ? { href: paths.actions(slug, shell.slug), label: t.program.nav.actions } : null,
  ], pathname);
  const more = marked([
    inside ? { href: paths.hypotheses(slug, shell.slug), label: t.program.nav.hypotheses } : null,
    inside ? { href: paths.sorting(slug, shell.slug), label: t.program.nav.sorting } : null,
    inside ? { href: paths.observations(slug, shell.slug), label: t.program.nav.observations } : null,
    inside ? { href: paths.workshops(slug, shell.slug), label: t.program.nav.workshops } : null,
    { href: paths.commitments(slug, shell.slug), label: t.program.nav.commitments },
    { href: paths.openingCatalogue(slug, shell.slug), label: t.program.nav.opening },
    inside ? { href: paths.options(slug, shell.slug), label: t.program.nav.options } : null,
    { href: paths.quotes(slug, shell.slug), label: t.program.nav.quotes },
    inside ? { href: paths.usages(slug), label: t.workspace.usages } : null,
    inside ? { href: paths.persons(slug), label: t.workspace.persons } : null,
    can(role, "journal:read") ? { href: paths.journal(slug, { program: shell.slug }), label: t.workspace.journal } : null,
    can(role, "program:write") ? { href: paths.programSettings(slug, shell.slug), label: t.program.nav.settings } : null,
  ], pathname);
  return { brandHref: paths.workspace(slug), brandName: shell.name, nav, more };
}
