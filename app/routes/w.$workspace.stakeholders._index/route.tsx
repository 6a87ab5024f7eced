import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { directoryOf, networkDirectoryOf, pairCountsByStakeholder } from "#app/domain/stakeholder/queries.server.ts";
import { newStakeholderInput } from "#app/domain/stakeholder/schema.ts";
import { restoreStakeholder } from "#app/domain/stakeholder/trash-stakeholder.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { stakeholderIdInput } from "#app/domain/stakeholder/schema.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { behindFigure } from "./behind-figure.server.ts";
import { NetworkDirectory } from "./NetworkDirectory.tsx";
import { TeamDirectory } from "./TeamDirectory.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  const query = new URL(received.request.url).searchParams;
  const filter = filterOf(query);
  const categories = await listOf(actor, "category", true);
  const shared = { workspace: actor.workspaceSlug, filter, categories };
  if (!can(actor.role, "stakeholder:read")) {
    return { kind: "network" as const, ...shared, ownId: actor.stakeholderId, list: await networkDirectoryOf(actor, filter) };
  }
  const behind = await behindFigure(actor, query);
  const [list, counts] = await Promise.all([directoryOf(actor, { ...filter, among: behind?.ids }), pairCountsByStakeholder(actor)]);
  const rows = list.rows.map((row) => ({ ...row, pairs: counts.get(row.id) ?? 0 }));
  return { kind: "team" as const, ...shared, list: { ...list, rows }, figure: behind?.figure ?? null, mayWrite: can(actor.role, "stakeholder:write") };
}
export type Directory = Awaited<ReturnType<typeof loader>>;

function filterOf(query: URLSearchParams) {
  return {
    q: query.get("q") ?? "",
    categoryId: query.get("category") || null,
    engagement: ENGAGEMENT_STATES.find((state) => state === query.get("engagement")) ?? null,
    page: Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1),
  };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "stakeholder:write");
  return answer(actor.language, form, async () => handlerOf({ add, restore }, form)(actor, form));
}

async function add(actor: Actor, form: FormData) {
  const input = parseForm(newStakeholderInput, form);
  const { id } = await addStakeholder(actor, input);
  return redirectWithToast(paths.stakeholder(actor.workspaceSlug, id), { message: dictionaries[actor.language].stakeholder.added(input.name) });
}

async function restore(actor: Actor, form: FormData) {
  const { id } = parseForm(stakeholderIdInput, form);
  await restoreStakeholder(actor, { id });
  return redirectWithToast(paths.stakeholder(actor.workspaceSlug, id), { message: dictionaries[actor.language].stakeholder.restored });
}

export default function Stakeholders() {
  const directory = useLoaderData<typeof loader>();
  return directory.kind === "team" ? <TeamDirectory directory={directory} /> : <NetworkDirectory directory={directory} />;
}
