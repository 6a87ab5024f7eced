import { redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/access/actor.ts";
import { addConnection, removeConnection, reviseConnection } from "#app/domain/connection/add-connection.server.ts";
import { connectionIdInput, newConnectionInput, reviseConnectionInput } from "#app/domain/connection/schema.ts";
import { erasePerson } from "#app/domain/person/erase-person.server.ts";
import { revisePerson, trashPerson } from "#app/domain/person/revise-person.server.ts";
import { revisePersonInput } from "#app/domain/person/schema.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, id: string) => Promise<Response>;

const here = (actor: Actor, id: string) => paths.person(actor.workspaceSlug, id);

const edit: Handler = async (actor, form, id) => {
  await revisePerson(actor, { ...parseForm(revisePersonInput, form), id });
  return redirectWithToast(here(actor, id), { message: dictionaries[actor.language].person.saved });
};

const trash: Handler = async (actor, _form, id) => {
  await trashPerson(actor, { id });
  const list = paths.persons(actor.workspaceSlug);
  return redirectWithToast(list, { message: dictionaries[actor.language].person.trashed, undo: { action: list, fields: { form: "restore", id } } });
};

/** The use case refuses whoever is no owner. */
const erase: Handler = async (actor, _form, id) => {
  await erasePerson(actor, { id });
  return redirectWithToast(here(actor, id), { message: dictionaries[actor.language].person.erased });
};

const connect: Handler = async (actor, form, id) => {
  await addConnection(actor, parseForm(newConnectionInput, form));
  return redirect(`${here(actor, id)}#connections`);
};

const tie: Handler = async (actor, form, id) => {
  await reviseConnection(actor, parseForm(reviseConnectionInput, form));
  return redirectWithToast(here(actor, id), { message: dictionaries[actor.language].connection.saved });
};

const untie: Handler = async (actor, form, id) => {
  const { strength, lastContactOn, ...said } = await removeConnection(actor, parseForm(connectionIdInput, form));
  const fields = { form: "connect", ...said, note: said.note ?? "", strength: String(strength), lastContactOn: lastContactOn ?? "" };
  return redirectWithToast(here(actor, id), { message: dictionaries[actor.language].connection.removed, undo: { action: here(actor, id), fields } });
};

export const handlers: Record<string, Handler> = { edit, trash, erase, connect, tie, untie };
