import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { exportWorkspace } from "#app/domain/workspace-export/export-workspace.server.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "workspace:export");
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "content-disposition": `attachment; filename="${actor.workspaceSlug}.json"`,
    "cache-control": "private, no-store",
  };
  return new Response(await exportWorkspace(actor), { headers });
}
