import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { searchOf } from "#app/domain/search/queries.server.ts";
import { rebuildSearch } from "#app/domain/search/rebuild-search.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { SearchPage } from "./SearchPage.tsx";
import { resultsOf, seededLabels } from "#app/http/search-results.server.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "workspace:read");
  const query = new URL(received.request.url).searchParams;
  const q = (query.get("q") ?? "").slice(0, 200);
  const page = Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1);
  const { hits, more } = await searchOf(actor, { q, page, seeded: seededLabels });
  return { workspace: actor.workspaceSlug, q, page, more, results: resultsOf(actor, hits), mayRebuild: can(actor.role, "workspace:administer") };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "workspace:administer");
  return answer(actor.language, form, async () => {
    const { records } = await rebuildSearch(actor);
    return redirectWithToast(paths.search(actor.workspaceSlug), { message: dictionaries[actor.language].search.rebuilt(records) });
  });
}

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />;
}
