import { redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/access/actor.ts";
import { addAction } from "#app/domain/action/add-action.server.ts";
import { changeActionState, moveAction } from "#app/domain/action/move-action.server.ts";
import { restoreAction, reviseAction, trashAction } from "#app/domain/action/revise-action.server.ts";
import { actionIdInput, actionStateInput, moveActionInput, newActionInput, reviseActionInput } from "#app/domain/action/schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { backTo } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast, type Toast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, program: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].action;
const list = (actor: Actor, program: string) => paths.actions(actor.workspaceSlug, program);
const stay = (actor: Actor, program: string, form: FormData, message: string, undo?: Toast["undo"]) =>
  redirectWithToast(backTo(form, list(actor, program)), { message, undo });

const add: Handler = async (actor, form, slug) => {
  const program = await programAt(actor, slug);
  await addAction(actor, { ...parseForm(newActionInput, form), programId: program.id });
  return stay(actor, slug, form, said(actor).added);
};

const edit: Handler = async (actor, form, slug) => {
  await reviseAction(actor, parseForm(reviseActionInput, form));
  return stay(actor, slug, form, said(actor).saved);
};

const state: Handler = async (actor, form, slug) => {
  const input = parseForm(actionStateInput, form);
  await changeActionState(actor, input);
  return stay(actor, slug, form, said(actor).moved(said(actor).states[input.to]));
};

/** A card dragged or moved by the keyboard is announced by the board itself: no sentence covers it. */
const move: Handler = async (actor, form, slug) => {
  const input = parseForm(moveActionInput, form);
  await moveAction(actor, input);
  const to = backTo(form, paths.actions(actor.workspaceSlug, slug, { view: "board" }));
  return form.get("by") === "hand" ? redirect(to) : redirectWithToast(to, { message: said(actor).moved(said(actor).states[input.to]) });
};

const trash: Handler = async (actor, form, slug) => {
  const { id } = parseForm(actionIdInput, form);
  await trashAction(actor, { id });
  return stay(actor, slug, form, said(actor).trashed, { action: list(actor, slug), fields: { form: "restore", id } });
};

const restore: Handler = async (actor, form, slug) => {
  await restoreAction(actor, parseForm(actionIdInput, form));
  return stay(actor, slug, form, said(actor).restored);
};

export const handlers: Record<string, Handler> = { add, edit, state, move, trash, restore };
