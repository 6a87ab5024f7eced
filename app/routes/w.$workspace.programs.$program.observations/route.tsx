import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { leadChoices, observationsOf } from "#app/domain/observation/queries.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { workshopChoices } from "#app/domain/workshop/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { dayAsked } from "#app/platform/day-asked.ts";
import { handlers } from "./handlers.server.ts";
import { ObservationsPage } from "./ObservationsPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "iteration:read");
  const program = await programAt(actor, received.params.program);
  const query = new URL(received.request.url).searchParams;
  const filter = { after: dayAsked(query, "after"), until: dayAsked(query, "until") };
  const mayWrite = can(actor.role, "observation:write");
  const [shell, rows, workshops, categories, usages, stakeholders, choices] = await Promise.all([
    shellOf(actor, program), observationsOf(actor, program.id, filter), workshopChoices(actor, program.id), listOf(actor, "category"),
    usagesOf(actor), stakeholderChoices(actor), leadChoices(actor, program.id),
  ]);
  return { shell, workspace: actor.workspaceSlug, today: actor.today, mayWrite, filter, rows, workshops, categories, usages: usages.filter(({ live }) => live), stakeholders, choices };
}
export type Observations = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "observation:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.program ?? ""));
}

export default function ProgramObservations() {
  return <ObservationsPage data={useLoaderData<typeof loader>()} />;
}
