import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { addInteraction, reviseInteraction, trashInteraction } from "#app/domain/interaction/add-interaction.server.ts";
import { interactionIdInput, newInteractionInput, reviseInteractionInput } from "#app/domain/interaction/schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast, type Toast } from "#app/http/toast.server.ts";
import { undoTrash } from "#app/http/undo-trash.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, program: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].interaction;
const here = (actor: Actor, program: string) => paths.commitments(actor.workspaceSlug, program);
const stay = (actor: Actor, program: string, message: string, undo?: Toast["undo"]) => redirectWithToast(`${here(actor, program)}#contacts`, { message, undo });

/** Partners write their commitments on this page; contacts are the team's. */
function requireTeam(actor: Actor): void {
  if (!can(actor.role, "partnership:write")) throw new Forbidden();
}

const contact: Handler = async (actor, form, slug) => {
  requireTeam(actor);
  const { id: programId } = await programAt(actor, slug);
  await addInteraction(actor, { ...parseForm(newInteractionInput, form), programId });
  return stay(actor, slug, said(actor).added);
};

const editContact: Handler = async (actor, form, slug) => {
  requireTeam(actor);
  await reviseInteraction(actor, parseForm(reviseInteractionInput, form));
  return stay(actor, slug, said(actor).saved);
};

const dropContact: Handler = async (actor, form, slug) => {
  requireTeam(actor);
  const { id } = parseForm(interactionIdInput, form);
  await trashInteraction(actor, { id });
  return stay(actor, slug, said(actor).trashed, undoTrash(actor, "interaction", id, here(actor, slug)));
};

export const contactHandlers: Record<string, Handler> = { contact, editContact, dropContact };
