import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { attachmentsOf } from "#app/domain/attachment/queries.server.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { personChoices } from "#app/domain/person/queries.server.ts";
import { iterationsOf, programById, shellOf } from "#app/domain/program/queries.server.ts";
import { projectsFrom } from "#app/domain/project/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { workshopSheet } from "#app/domain/workshop/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { handlers } from "./handlers.server.ts";
import { WorkshopPage } from "./WorkshopPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const sheet = await workshopSheet(actor, received.params.id ?? "");
  const program = await programById(actor, sheet.programId);
  const [shell, thread, iterations, persons, stakeholders, outcomes, files, projects] = await Promise.all([
    shellOf(actor, program), threadOf(actor, "workshop", sheet.id), iterationsOf(actor, program.id), personChoices(actor), stakeholderChoices(actor), listOf(actor, "workshop-outcome", true),
    attachmentsOf(actor, "workshop", sheet.id), projectsFrom(actor, sheet.id),
  ]);
  return {
    shell, thread, workspace: actor.workspaceSlug, mayWrite: can(actor.role, "workshop:write"), sheet, persons, stakeholders, outcomes, files, projects,
    iterations: iterations.map(({ id, number }) => ({ id, number })),
  };
}
export type WorkshopData = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "workshop:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.id ?? ""));
}

export default function Workshop() {
  return <WorkshopPage data={useLoaderData<typeof loader>()} />;
}
