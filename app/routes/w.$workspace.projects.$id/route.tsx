import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { composeProject } from "./compose-project.server.ts";
import { handlers } from "./handlers.server.ts";
import { ProjectPage } from "./ProjectPage.tsx";

/** A partner reads a project that the network may. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  return composeProject(actor, received.params.id ?? "");
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "partnership:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.id ?? ""));
}

export default function Project() {
  return <ProjectPage data={useLoaderData<typeof loader>()} />;
}
