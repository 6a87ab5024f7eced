import type { Actor } from "#app/domain/access/actor.ts";
import { can, type Permission } from "#app/domain/access/permissions.ts";
import { addObservation, restoreObservation, reviseObservation, trashObservation } from "#app/domain/observation/add-observation.server.ts";
import { addStakeholderThrough, addUsageThrough, leadTo } from "#app/domain/observation/lead-to.server.ts";
import { leadInput, newcomerInput, newObservationInput, newUsageThroughInput, observationIdInput, reviseObservationInput } from "#app/domain/observation/schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast, type Toast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, program: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].observation;
const list = (actor: Actor, program: string) => paths.observations(actor.workspaceSlug, program);
const stay = (actor: Actor, program: string, message: string, at = "", undo?: Toast["undo"]) =>
  redirectWithToast(at ? `${list(actor, program)}#${at}` : list(actor, program), { message, undo });

function require(actor: Actor, permission: Permission): void {
  if (!can(actor.role, permission)) throw new Forbidden();
}

const add: Handler = async (actor, form, slug) => {
  const program = await programAt(actor, slug);
  const { id } = await addObservation(actor, { ...parseForm(newObservationInput, form), programId: program.id });
  return stay(actor, slug, said(actor).added, id);
};

const edit: Handler = async (actor, form, slug) => {
  const input = parseForm(reviseObservationInput, form);
  await reviseObservation(actor, input);
  return stay(actor, slug, said(actor).saved, input.id);
};

const newcomer: Handler = async (actor, form, slug) => {
  require(actor, "stakeholder:write");
  const input = parseForm(newcomerInput, form);
  await addStakeholderThrough(actor, input);
  return stay(actor, slug, said(actor).newcomerAdded(input.name), input.observationId);
};

const usage: Handler = async (actor, form, slug) => {
  require(actor, "usage:write");
  const input = parseForm(newUsageThroughInput, form);
  await addUsageThrough(actor, input);
  return stay(actor, slug, said(actor).linked, input.observationId);
};

const lead: Handler = async (actor, form, slug) => {
  const { observationId, subject } = parseForm(leadInput, form);
  await leadTo(actor, { observationId, ...subject });
  return stay(actor, slug, said(actor).linked, observationId);
};

const trash: Handler = async (actor, form, slug) => {
  const { id } = parseForm(observationIdInput, form);
  await trashObservation(actor, { id });
  return stay(actor, slug, said(actor).trashed, "", { action: list(actor, slug), fields: { form: "restore", id } });
};

const restore: Handler = async (actor, form, slug) => {
  const { id } = parseForm(observationIdInput, form);
  await restoreObservation(actor, { id });
  return stay(actor, slug, said(actor).restored, id);
};

export const handlers: Record<string, Handler> = { add, edit, newcomer, usage, lead, trash, restore };
