import type { Actor } from "#app/domain/access/actor.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { addPromise, revisePromise, trashPromise } from "#app/domain/promise/add-promise.server.ts";
import { keepPromise, reopenPromise } from "#app/domain/promise/keep-promise.server.ts";
import { keepPromiseInput, newPromiseInput, promiseIdInput, revisePromiseInput } from "#app/domain/promise/schema.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast, type Toast } from "#app/http/toast.server.ts";
import { undoTrash } from "#app/http/undo-trash.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, program: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].promise;
const list = (actor: Actor, program: string) => paths.promises(actor.workspaceSlug, program);
const stay = (actor: Actor, program: string, message: string, undo?: Toast["undo"]) => redirectWithToast(list(actor, program), { message, undo });

const add: Handler = async (actor, form, slug) => {
  const { id: programId } = await programAt(actor, slug);
  await addPromise(actor, { ...parseForm(newPromiseInput, form), programId });
  return stay(actor, slug, said(actor).added);
};

const edit: Handler = async (actor, form, slug) => {
  await revisePromise(actor, parseForm(revisePromiseInput, form));
  return stay(actor, slug, said(actor).saved);
};

const keep: Handler = async (actor, form, slug) => {
  const input = parseForm(keepPromiseInput, form);
  await keepPromise(actor, input);
  return stay(actor, slug, said(actor).kept, { action: list(actor, slug), fields: { form: "reopen", id: input.id } });
};

const reopen: Handler = async (actor, form, slug) => {
  await reopenPromise(actor, parseForm(promiseIdInput, form));
  return stay(actor, slug, said(actor).reopened);
};

const trash: Handler = async (actor, form, slug) => {
  const { id } = parseForm(promiseIdInput, form);
  await trashPromise(actor, { id });
  return stay(actor, slug, said(actor).trashed, undoTrash(actor, "promise", id, list(actor, slug)));
};

export const handlers: Record<string, Handler> = { add, edit, keep, reopen, trash };
