import type { Actor } from "#app/domain/access/actor.ts";
import { addExchange, reviseExchange, trashExchange } from "#app/domain/exchange/add-exchange.server.ts";
import { exchangeIdInput, newExchangeInput, reviseExchangeInput } from "#app/domain/exchange/schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast, type Toast } from "#app/http/toast.server.ts";
import { undoTrash } from "#app/http/undo-trash.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, program: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].exchange;
const list = (actor: Actor, program: string) => paths.exchanges(actor.workspaceSlug, program);
const stay = (actor: Actor, program: string, message: string, undo?: Toast["undo"]) => redirectWithToast(list(actor, program), { message, undo });

const add: Handler = async (actor, form, slug) => {
  const { id: programId } = await programAt(actor, slug);
  await addExchange(actor, { ...parseForm(newExchangeInput, form), programId });
  return stay(actor, slug, said(actor).added);
};

const edit: Handler = async (actor, form, slug) => {
  await reviseExchange(actor, parseForm(reviseExchangeInput, form));
  return stay(actor, slug, said(actor).saved);
};

const trash: Handler = async (actor, form, slug) => {
  const { id } = parseForm(exchangeIdInput, form);
  await trashExchange(actor, { id });
  return stay(actor, slug, said(actor).trashed, undoTrash(actor, "exchange", id, list(actor, slug)));
};

export const handlers: Record<string, Handler> = { add, edit, trash };
