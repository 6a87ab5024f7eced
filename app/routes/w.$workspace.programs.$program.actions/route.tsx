import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { ACTION_STATES, ACTION_VIEWS } from "#app/domain/action/action.ts";
import { actionsOf } from "#app/domain/action/queries.server.ts";
import { personChoices } from "#app/domain/person/queries.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { ActionsPage } from "./ActionsPage.tsx";
import { handlers } from "./handlers.server.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const program = await programAt(actor, received.params.program);
  const asked = new URL(received.request.url).searchParams;
  const state = ACTION_STATES.find((one) => one === asked.get("state")) ?? null;
  const view = ACTION_VIEWS.find((one) => one === asked.get("view")) ?? "list";
  const [shell, all, persons] = await Promise.all([shellOf(actor, program), actionsOf(actor, program.id), personChoices(actor)]);
  const open = all.filter((row) => row.state !== "done").length;
  return {
    shell, workspace: actor.workspaceSlug, program: program.slug, today: actor.today, mayWrite: can(actor.role, "action:write"), view, state, open, total: all.length,
    edit: asked.get("edit"), rows: all.filter((row) => view === "board" || state === null || row.state === state), parents: all.map(({ id, title }) => ({ id, title })), persons,
  };
}
export type Actions = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "action:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.program ?? ""));
}

export default function ProgramActions() {
  return <ActionsPage data={useLoaderData<typeof loader>()} />;
}
