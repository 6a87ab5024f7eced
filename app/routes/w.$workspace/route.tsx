import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useMatches } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import type { ProgramShell } from "#app/domain/program/program-shell.ts";
import { workspaceOf } from "#app/domain/workspace/queries.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { AppShell } from "#app/ui/layout/AppShell.tsx";
import { ProgramCapture } from "./ProgramCapture.tsx";
import { programNavigation, workspaceNavigation } from "./navigation.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "workspace:read");
  const { slug, name, demonstration } = await workspaceOf(actor);
  return { slug, name, demonstration, role: actor.role, mayCapture: can(actor.role, "capture:write") };
}

/** The bar of every page of a workspace; a page of a programme brings the programme's own navigation. */
export default function WorkspaceLayout() {
  const t = useT();
  const workspace = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const shell = useProgramShell();
  const nav = shell ? programNavigation(t, workspace, shell, pathname) : workspaceNavigation(t, workspace, pathname);
  return (
    <AppShell {...nav} search={{ page: paths.search(workspace.slug), results: paths.searchResults(workspace.slug) }} demo={workspace.demonstration} capture={shell && workspace.mayCapture ? <ProgramCapture workspace={workspace.slug} shell={shell} /> : null}>
      <Outlet />
    </AppShell>
  );
}

function useProgramShell(): ProgramShell | null {
  const leaf = useMatches().at(-1)?.data as { shell?: ProgramShell } | undefined;
  return leaf?.shell ?? null;
}
