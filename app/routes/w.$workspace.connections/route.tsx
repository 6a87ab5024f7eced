import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { connectionsOf } from "#app/domain/connection/queries.server.ts";
import { reachOf } from "#app/domain/connection/warm-paths.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { pageAsked } from "#app/platform/page-asked.ts";
import { ConnectionsPage } from "./ConnectionsPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "stakeholder:read");
  const query = new URL(received.request.url).searchParams;
  const page = pageAsked(query);
  const categories = await listOf(actor, "category");
  const asked = categories.find(({ id }) => id === query.get("category"))?.id ?? null;
  const [reach, list] = await Promise.all([reachOf(actor, categories.map(({ id }) => id)), connectionsOf(actor, page)]);
  return { workspace: actor.workspaceSlug, categories, asked, page, list, reach: reach.filter(({ categoryId, active }) => (asked ? categoryId === asked : active === 0)) };
}
export type Connections = Awaited<ReturnType<typeof loader>>;

export default function WorkspaceConnections() {
  return <ConnectionsPage data={useLoaderData<typeof loader>()} />;
}
