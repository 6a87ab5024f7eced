import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { overviewOf } from "#app/domain/brief/overview.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { BriefPage } from "./BriefPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "brief:read");
  const program = await programAt(actor, received.params.program);
  const [shell, overview] = await Promise.all([shellOf(actor, program), overviewOf(actor, program.id)]);
  return { shell, ...overview, workspace: actor.workspaceSlug, mayWrite: can(actor.role, "brief:write") };
}
export type BriefData = Awaited<ReturnType<typeof loader>>;

export default function Brief() {
  return <BriefPage data={useLoaderData<typeof loader>()} />;
}
