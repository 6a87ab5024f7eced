import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { keptPage } from "#app/domain/record/kept-page.server.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { filterAsked } from "#app/domain/stakeholder/directory.ts";
import { directoryOf, networkDirectoryOf } from "#app/domain/stakeholder/directory.server.ts";
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
  return keptPage(received, actor, () => compose(actor, new URL(received.request.url).searchParams));
}
export type Directory = Awaited<ReturnType<typeof compose>>;

async function compose(actor: Actor, query: URLSearchParams) {
  const filter = filterAsked(query);
  const categories = await listOf(actor, "category", true);
  const shared = { workspace: actor.workspaceSlug, filter, categories };
  if (!can(actor.role, "stakeholder:read")) {
    return { kind: "network" as const, ...shared, ownId: actor.stakeholderId, list: await networkDirectoryOf(actor, filter) };
  }
  const behind = await behindFigure(actor, query);
  const list = await directoryOf(actor, { ...filter, among: behind?.ids });
  return { kind: "team" as const, ...shared, list, figure: behind?.figure ?? null, today: actor.today, mayWrite: can(actor.role, "stakeholder:write") };
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
