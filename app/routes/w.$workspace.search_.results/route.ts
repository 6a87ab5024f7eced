import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { searchOf } from "#app/domain/search/queries.server.ts";
import { resultsOf, seededLabels } from "#app/http/search-results.server.ts";

/** What the palette asks for while someone types. */
export async function loader(received: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireMember(received, "workspace:read");
  const q = (new URL(received.request.url).searchParams.get("q") ?? "").slice(0, 200);
  const { hits } = await searchOf(actor, { q, page: 1, seeded: seededLabels });
  return Response.json({ results: resultsOf(actor, hits) });
}
