import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { erasePerson } from "#app/domain/person/erase-person.server.ts";
import { personSheet } from "#app/domain/person/queries.server.ts";
import { revisePerson, trashPerson } from "#app/domain/person/revise-person.server.ts";
import { revisePersonInput } from "#app/domain/person/schema.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { PersonPage } from "./PersonPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "stakeholder:read");
  const id = received.params.id ?? "";
  const [person, stakeholders, thread] = await Promise.all([personSheet(actor, id), stakeholderChoices(actor), threadOf(actor, "person", id)]);
  return { workspace: actor.workspaceSlug, mayWrite: can(actor.role, "person:write"), mayErase: can(actor.role, "workspace:administer"), person, stakeholders, thread };
}
export type PersonData = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "person:write");
  return answer(actor.language, form, async () => handlerOf({ edit, trash, erase }, form)(actor, form, received.params.id ?? ""));
}

async function edit(actor: Actor, form: FormData, id: string) {
  await revisePerson(actor, { ...parseForm(revisePersonInput, form), id });
  return redirectWithToast(paths.person(actor.workspaceSlug, id), { message: dictionaries[actor.language].person.saved });
}

async function trash(actor: Actor, _form: FormData, id: string) {
  await trashPerson(actor, { id });
  const list = paths.persons(actor.workspaceSlug);
  return redirectWithToast(list, { message: dictionaries[actor.language].person.trashed, undo: { action: list, fields: { form: "restore", id } } });
}

/** The use case refuses whoever is no owner. */
async function erase(actor: Actor, _form: FormData, id: string) {
  await erasePerson(actor, { id });
  return redirectWithToast(paths.person(actor.workspaceSlug, id), { message: dictionaries[actor.language].person.erased });
}

export default function Person() {
  return <PersonPage data={useLoaderData<typeof loader>()} />;
}
