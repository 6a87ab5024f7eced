import { can, type Permission, type Role } from "#app/domain/access/permissions.ts";
import { numberOfSection } from "#app/domain/brief/section.ts";
import type { ProgramShell } from "#app/domain/program/program-shell.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import { paths } from "#app/paths.ts";
import type { NavItem } from "#app/ui/layout/nav-item.ts";

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

/** A page, and what one must be allowed to see a way to it. The page itself refuses whoever may not. */
type Way = [needs: Permission, href: string, label: string, parts?: "with its parts"];

const shown = (ways: Way[], role: Role, pathname: string): NavItem[] =>
  ways
    .filter(([needs]) => can(role, needs))
    .map(([, href, label, parts]) => ({ href, label, current: href.split("?")[0] === pathname || (parts !== undefined && pathname.startsWith(`${href}/`)) }));

export function workspaceNavigation(t: Dictionary, { slug, name, role }: Workspace, pathname: string): Navigation {
  const words = t.workspace;
  const nav = shown([
    ["workspace:read", paths.workspace(slug), words.programs],
    ["workspace:read", paths.stakeholders(slug), words.stakeholders],
    ["program:read", paths.persons(slug), words.persons],
    ["program:read", paths.usages(slug), words.usages],
    ["list:edit", paths.lists(slug), words.lists],
    ["member:read", paths.members(slug), words.members],
    ["journal:read", paths.journal(slug), words.journal],
    ["trash:restore", paths.trash(slug), words.trash],
    ["workspace:administer", paths.settings(slug), words.settings],
  ], role, pathname);
  return { brandHref: paths.workspace(slug), brandName: name, nav };
}

export function programNavigation(t: Dictionary, { slug, role }: Workspace, shell: ProgramShell, pathname: string): Navigation {
  const decides = role === "viewer";
  return {
    brandHref: paths.workspace(slug),
    brandName: shell.name,
    nav: shown(decides ? [executiveWay(t, slug, shell), ...readWays(t, slug, shell)] : [...readWays(t, slug, shell), ...loggedWays(t, slug, shell)], role, pathname),
    more: shown([...(decides ? loggedWays(t, slug, shell) : [executiveWay(t, slug, shell)]), ...otherWays(t, slug, shell)], role, pathname),
  };
}

/** Those who decide begin with it; the team has it at hand. */
const executiveWay = (t: Dictionary, slug: string, { slug: program }: ProgramShell): Way => ["program:read", paths.dashboard(slug, program), t.program.nav.executive];

function readWays({ program: { nav: words } }: Dictionary, slug: string, { slug: program, iteration, sections }: ProgramShell): Way[] {
  const running: Way[] = iteration ? [["program:read", paths.iteration(slug, iteration.id), words.iteration(iteration.number)]] : [];
  return [
    ["program:read-network", paths.program(slug, program), words.home],
    ...running,
    ["program:read-network", paths.impacts(slug, program), words.impacts],
    ["workspace:read", paths.stakeholders(slug), words.stakeholders],
    ["program:read", paths.versions(slug, program), words.versions],
    ["program:read", paths.decisions(slug, program), words.decisions],
    ["brief:read", paths.brief(slug, program), words.brief, "with its parts"],
    ...sections.map((key): Way => ["brief:write-own", paths.briefSection(slug, program, key), sections.length > 1 ? words.mySections(numberOfSection(key)) : words.mySection]),
  ];
}

/** What the team logs every day; those who decide find it further. */
function loggedWays({ program: { nav: words } }: Dictionary, slug: string, { slug: program }: ProgramShell): Way[] {
  return [
    ["program:read", paths.pairs(slug, program), words.pairs],
    ["program:read", paths.actions(slug, program), words.actions],
  ];
}

function otherWays({ program: { nav: words }, workspace }: Dictionary, slug: string, { slug: program }: ProgramShell): Way[] {
  return [
    ["objection:write", paths.objections(slug, program), words.objections],
    ["program:read", paths.hypotheses(slug, program), words.hypotheses],
    ["capture:write", paths.sorting(slug, program), words.sorting],
    ["program:read", paths.observations(slug, program), words.observations],
    ["program:read", paths.workshops(slug, program), words.workshops],
    ["questionnaire:read", paths.questionnaires(slug, program), words.questionnaires],
    ["program:read-network", paths.commitments(slug, program), words.commitments],
    ["program:read-network", paths.openingCatalogue(slug, program), words.opening],
    ["program:read", paths.options(slug, program), words.options],
    ["program:read-network", paths.quotes(slug, program), words.quotes],
    ["program:read", paths.changes(slug, program), words.changes],
    ["share:write", paths.shares(slug, program), words.shares],
    ["brief-template:write", paths.briefTemplates(slug), words.templates],
    ["program:read", paths.usages(slug), workspace.usages],
    ["program:read", paths.persons(slug), workspace.persons],
    ["journal:read", paths.journal(slug, { program }), workspace.journal],
    ["trash:restore", paths.trash(slug), workspace.trash],
    ["member:administer", paths.members(slug), workspace.members],
    ["list:edit", paths.lists(slug), workspace.lists],
    ["program:write", paths.programSettings(slug, program), words.settings],
  ];
}
