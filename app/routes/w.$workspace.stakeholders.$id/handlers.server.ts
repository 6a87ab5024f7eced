import { redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/access/actor.ts";
import { can, type Permission } from "#app/domain/access/permissions.ts";
import { engagementInput } from "#app/domain/engagement/schema.ts";
import { addInteraction } from "#app/domain/interaction/add-interaction.server.ts";
import { contactWithInput } from "#app/domain/interaction/schema.ts";
import { addMeans, restoreMeans, reviseMeans, trashMeans } from "#app/domain/means/add-means.server.ts";
import { meansIdInput, newMeansInput, reviseMeansInput } from "#app/domain/means/schema.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { newPersonInput } from "#app/domain/person/schema.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { changeStakeholderEngagement } from "#app/domain/stakeholder/change-engagement.server.ts";
import { reviseOwnSheet } from "#app/domain/stakeholder/revise-own-sheet.server.ts";
import { reviseStakeholder, reviseStakeholderOrigin } from "#app/domain/stakeholder/revise-stakeholder.server.ts";
import { engagePlanInput, ownSheetInput, reviseOriginInput, reviseStakeholderInput } from "#app/domain/stakeholder/schema.ts";
import { trashStakeholder } from "#app/domain/stakeholder/trash-stakeholder.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast, type Toast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, id: string) => Promise<Response>;

const here = (actor: Actor, id: string) => paths.stakeholder(actor.workspaceSlug, id);
const said = (actor: Actor) => dictionaries[actor.language].stakeholder;
const stay = (actor: Actor, id: string, message: string, undo?: Toast["undo"]) => redirectWithToast(here(actor, id), { message, undo });

function require(actor: Actor, permission: Permission): void {
  if (!can(actor.role, permission)) throw new Forbidden();
}

const edit: Handler = async (actor, form, id) => {
  require(actor, "stakeholder:write");
  await reviseStakeholder(actor, { ...parseForm(reviseStakeholderInput, form), id });
  return stay(actor, id, said(actor).saved);
};

const origin: Handler = async (actor, form, id) => {
  require(actor, "stakeholder:write");
  await reviseStakeholderOrigin(actor, { ...parseForm(reviseOriginInput, form), id });
  return stay(actor, id, said(actor).saved);
};

const engagement: Handler = async (actor, form, id) => {
  require(actor, "stakeholder:write");
  await changeStakeholderEngagement(actor, { ...parseForm(engagementInput, form), id });
  return stay(actor, id, said(actor).stepSaved);
};

const engage: Handler = async (actor, form, id) => {
  require(actor, "stakeholder:write");
  await reviseStakeholder(actor, { ...parseForm(engagePlanInput, form), id });
  return stay(actor, id, said(actor).saved);
};

const cv: Handler = async (actor, form, id) => {
  await reviseOwnSheet(actor, { ...parseForm(ownSheetInput, form), id });
  return stay(actor, id, said(actor).saved);
};

const means: Handler = async (actor, form, id) => {
  await addMeans(actor, { ...parseForm(newMeansInput, form), stakeholderId: id });
  return redirect(`${here(actor, id)}#means`);
};

const editMeans: Handler = async (actor, form, id) => {
  await reviseMeans(actor, parseForm(reviseMeansInput, form));
  return redirect(`${here(actor, id)}#means`);
};

const dropMeans: Handler = async (actor, form, id) => {
  const dropped = parseForm(meansIdInput, form);
  await trashMeans(actor, dropped);
  return stay(actor, id, said(actor).meansTrashed, { action: here(actor, id), fields: { form: "restoreMeans", id: dropped.id } });
};

const takeMeansBack: Handler = async (actor, form, id) => {
  await restoreMeans(actor, parseForm(meansIdInput, form));
  return redirect(`${here(actor, id)}#means`);
};

const person: Handler = async (actor, form, id) => {
  require(actor, "person:write");
  await addPerson(actor, { ...parseForm(newPersonInput, form), stakeholderId: id });
  return redirect(`${here(actor, id)}#persons`);
};

const contact: Handler = async (actor, form, id) => {
  require(actor, "partnership:write");
  await addInteraction(actor, { ...parseForm(contactWithInput, form), stakeholderId: id });
  return stay(actor, id, dictionaries[actor.language].interaction.added);
};

const trash: Handler = async (actor, form, id) => {
  require(actor, "stakeholder:write");
  await trashStakeholder(actor, { id });
  const directory = paths.stakeholders(actor.workspaceSlug);
  return redirectWithToast(directory, { message: said(actor).trashed(String(form.get("name") ?? "").slice(0, 200)), undo: { action: directory, fields: { form: "restore", id } } });
};

export const handlers: Record<string, Handler> = { edit, engage, origin, engagement, cv, means, editMeans, dropMeans, restoreMeans: takeMeansBack, person, contact, trash };
