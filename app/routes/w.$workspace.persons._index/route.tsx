import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { PERSON_SORTS, personsOf } from "#app/domain/person/queries.server.ts";
import { restorePerson } from "#app/domain/person/revise-person.server.ts";
import { newPersonInput, personIdInput } from "#app/domain/person/schema.ts";
import { CONSENTS } from "#app/domain/stakeholder/stakeholder.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { pageAsked } from "#app/platform/page-asked.ts";
import { PersonsPage } from "./PersonsPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "stakeholder:read");
  const query = new URL(received.request.url).searchParams;
  const filter = {
    q: (query.get("q") ?? "").slice(0, 200), page: pageAsked(query),
    consent: CONSENTS.find((value) => value === query.get("consent")) ?? null, sort: PERSON_SORTS.find((value) => value === query.get("sort")) ?? "name",
  };
  const [list, stakeholders] = await Promise.all([personsOf(actor, filter), stakeholderChoices(actor)]);
  return { workspace: actor.workspaceSlug, mayWrite: can(actor.role, "person:write"), filter, list, stakeholders };
}
export type Persons = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "person:write");
  return answer(actor.language, form, async () => handlerOf({ add, restore }, form)(actor, form));
}

async function add(actor: Actor, form: FormData) {
  const input = parseForm(newPersonInput, form);
  await addPerson(actor, input);
  return redirectWithToast(paths.persons(actor.workspaceSlug), { message: dictionaries[actor.language].person.added(input.name) });
}

async function restore(actor: Actor, form: FormData) {
  const { id } = parseForm(personIdInput, form);
  await restorePerson(actor, { id });
  return redirectWithToast(paths.person(actor.workspaceSlug, id), { message: dictionaries[actor.language].person.restored });
}

export default function WorkspacePersons() {
  return <PersonsPage data={useLoaderData<typeof loader>()} />;
}
