import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { ComparePage } from "./ComparePage.tsx";
import { composeComparison, composeDoubles, composePick } from "./compose-merge.server.ts";
import { DoublesPage } from "./DoublesPage.tsx";
import { handlers } from "./handlers.server.ts";
import { PickPage } from "./PickPage.tsx";

/** The hints; or the search for another record to compare with one; or the comparison of two. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "merge:write");
  const query = new URL(received.request.url).searchParams;
  const kind = query.get("kind") === "person" ? ("person" as const) : ("stakeholder" as const);
  const [keep, other] = [query.get("keep"), query.get("other")];
  if (keep && other) return composeComparison(actor, kind, keep, other);
  return keep ? composePick(actor, kind, keep, (query.get("q") ?? "").slice(0, 200)) : composeDoubles(actor);
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "merge:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form));
}

export default function MergeRecords() {
  const data = useLoaderData<typeof loader>();
  if (data.page === "comparison") return <ComparePage data={data} />;
  return data.page === "pick" ? <PickPage data={data} /> : <DoublesPage data={data} />;
}
