import type { Actor } from "#app/domain/access/actor.ts";
import { addAction } from "#app/domain/action/add-action.server.ts";
import { newActionInput } from "#app/domain/action/schema.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { workshopSheet } from "#app/domain/workshop/queries.server.ts";
import { reviseWorkshop, trashWorkshop } from "#app/domain/workshop/revise-workshop.server.ts";
import { attendanceInput, attendeeInput, outcomesInput, reviseWorkshopInput } from "#app/domain/workshop/schema.ts";
import { addAttendee, setAttendance } from "#app/domain/workshop/set-attendance.server.ts";
import { setOutcomes } from "#app/domain/workshop/set-outcomes.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, id: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].workshop;
const stay = (actor: Actor, id: string, message: string) => redirectWithToast(paths.workshop(actor.workspaceSlug, id), { message });

const edit: Handler = async (actor, form, id) => {
  await reviseWorkshop(actor, { ...parseForm(reviseWorkshopInput, form), id });
  return stay(actor, id, said(actor).saved);
};

const attendance: Handler = async (actor, form, id) => {
  await setAttendance(actor, { ...parseForm(attendanceInput, form), workshopId: id });
  return stay(actor, id, said(actor).attendanceSaved);
};

const attendee: Handler = async (actor, form, id) => {
  await addAttendee(actor, { ...parseForm(attendeeInput, form), workshopId: id });
  return stay(actor, id, said(actor).attendanceSaved);
};

const outcomes: Handler = async (actor, form, id) => {
  await setOutcomes(actor, { ...parseForm(outcomesInput, form), workshopId: id });
  return stay(actor, id, said(actor).outcomesSaved);
};

const action: Handler = async (actor, form, id) => {
  const { programId } = await workshopSheet(actor, id);
  await addAction(actor, { ...parseForm(newActionInput, form), programId, sourceKind: "workshop", sourceId: id });
  return stay(actor, id, said(actor).actionAdded);
};

const trash: Handler = async (actor, _form, id) => {
  const { programId } = await workshopSheet(actor, id);
  await trashWorkshop(actor, { id });
  const list = paths.workshops(actor.workspaceSlug, (await programById(actor, programId)).slug);
  return redirectWithToast(list, { message: said(actor).trashed, undo: { action: list, fields: { form: "restore", id } } });
};

export const handlers: Record<string, Handler> = { edit, attendance, attendee, outcomes, action, trash };
