import type { Actor } from "#app/domain/access/actor.ts";
import { addLoan, reviseLoan, trashLoan } from "#app/domain/loan/add-loan.server.ts";
import { addUseSeen, returnLoan } from "#app/domain/loan/return-loan.server.ts";
import { loanIdInput, newLoanInput, returnLoanInput, reviseLoanInput, useSeenInput } from "#app/domain/loan/schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast, type Toast } from "#app/http/toast.server.ts";
import { undoTrash } from "#app/http/undo-trash.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, program: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].loan;
const list = (actor: Actor, program: string) => paths.loans(actor.workspaceSlug, program);
const stay = (actor: Actor, program: string, message: string, undo?: Toast["undo"]) => redirectWithToast(list(actor, program), { message, undo });

const add: Handler = async (actor, form, slug) => {
  const { id: programId } = await programAt(actor, slug);
  await addLoan(actor, { ...parseForm(newLoanInput, form), programId });
  return stay(actor, slug, said(actor).added);
};

const edit: Handler = async (actor, form, slug) => {
  await reviseLoan(actor, parseForm(reviseLoanInput, form));
  return stay(actor, slug, said(actor).saved);
};

const back: Handler = async (actor, form, slug) => {
  await returnLoan(actor, parseForm(returnLoanInput, form));
  return stay(actor, slug, said(actor).returned);
};

const use: Handler = async (actor, form, slug) => {
  await addUseSeen(actor, parseForm(useSeenInput, form));
  return stay(actor, slug, said(actor).useAdded);
};

const trash: Handler = async (actor, form, slug) => {
  const { id } = parseForm(loanIdInput, form);
  await trashLoan(actor, { id });
  return stay(actor, slug, said(actor).trashed, undoTrash(actor, "loan", id, list(actor, slug)));
};

export const handlers: Record<string, Handler> = { add, edit, return: back, use, trash };
