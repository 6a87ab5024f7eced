import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { connectionsOfPerson } from "#app/domain/connection/queries.server.ts";
import { personSheet, personsNamed } from "#app/domain/person/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { orToKept } from "#app/http/or-to-kept.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { handlers } from "./handlers.server.ts";
import { PersonPage } from "./PersonPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "stakeholder:read");
  const id = received.params.id ?? "";
  return orToKept(actor, "person", id, () => compose(actor, id, new URL(received.request.url).searchParams));
}
export type PersonData = Awaited<ReturnType<typeof loader>>;

async function compose(actor: Actor, id: string, query: URLSearchParams) {
  const mayWrite = can(actor.role, "person:write");
  const looked = (query.get("with") ?? "").slice(0, 200);
  const [person, stakeholders, thread, connections, choices] = await Promise.all([
    personSheet(actor, id), stakeholderChoices(actor), threadOf(actor, "person", id), connectionsOfPerson(actor, id), mayWrite ? personsNamed(actor, looked, id) : null,
  ]);
  return { workspace: actor.workspaceSlug, mayWrite, mayErase: can(actor.role, "workspace:administer"), person, stakeholders, thread, connections, choices, looked };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "person:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.id ?? ""));
}

export default function Person() {
  return <PersonPage data={useLoaderData<typeof loader>()} />;
}
