import type { Actor } from "#app/domain/access/actor.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { addQuote, restoreQuote, reviseQuote, trashQuote } from "#app/domain/quote/add-quote.server.ts";
import { newQuoteInput, quoteIdInput, reviseQuoteInput } from "#app/domain/quote/schema.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast, type Toast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, program: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].quote;
const list = (actor: Actor, program: string) => paths.quotes(actor.workspaceSlug, program);
const stay = (actor: Actor, program: string, message: string, undo?: Toast["undo"]) => redirectWithToast(list(actor, program), { message, undo });

const add: Handler = async (actor, form, slug) => {
  const program = await programAt(actor, slug);
  await addQuote(actor, { ...parseForm(newQuoteInput, form), programId: program.id });
  return stay(actor, slug, said(actor).added);
};

const edit: Handler = async (actor, form, slug) => {
  await reviseQuote(actor, parseForm(reviseQuoteInput, form));
  return stay(actor, slug, said(actor).saved);
};

const trash: Handler = async (actor, form, slug) => {
  const { id } = parseForm(quoteIdInput, form);
  await trashQuote(actor, { id });
  return stay(actor, slug, said(actor).trashed, { action: list(actor, slug), fields: { form: "restore", id } });
};

const restore: Handler = async (actor, form, slug) => {
  await restoreQuote(actor, parseForm(quoteIdInput, form));
  return stay(actor, slug, said(actor).restored);
};

export const handlers: Record<string, Handler> = { add, edit, trash, restore };
