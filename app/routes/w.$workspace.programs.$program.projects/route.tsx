import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { addProject } from "#app/domain/project/add-project.server.ts";
import { projectsOf } from "#app/domain/project/queries.server.ts";
import { newProjectInput } from "#app/domain/project/schema.ts";
import { workshopChoices } from "#app/domain/workshop/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { ProjectsPage } from "./ProjectsPage.tsx";

/** A partner reads those that the network may. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  const program = await programAt(actor, received.params.program);
  const inside = can(actor.role, "program:read");
  const mayWrite = can(actor.role, "partnership:write");
  const [shell, rows, workshops] = await Promise.all([shellOf(actor, program), projectsOf(actor, program.id), mayWrite ? workshopChoices(actor, program.id) : []]);
  return { shell: inside ? shell : { ...shell, iteration: null, toSort: 0 }, workspace: actor.workspaceSlug, inside, mayWrite, rows, workshops };
}
export type Projects = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "partnership:write");
  const add = async () => {
    const { id: programId } = await programAt(actor, received.params.program);
    const input = parseForm(newProjectInput, form);
    const { id } = await addProject(actor, { ...input, programId });
    return redirectWithToast(paths.project(actor.workspaceSlug, id), { message: dictionaries[actor.language].project.toast(input.name) });
  };
  return answer(actor.language, form, () => handlerOf({ add }, form)());
}

export default function ProgramProjects() {
  return <ProjectsPage data={useLoaderData<typeof loader>()} />;
}
