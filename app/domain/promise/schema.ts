import { z } from "zod";
import { day, id, maybeDay, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";

const said = { what: text(500), dueOn: day(), madeOn: maybeDay(), stakeholderId: maybeId(), ownerPersonId: maybeId(), owner: maybeText(200), workshopId: maybeId() };
export const newPromiseInput = z.object(said);
export const revisePromiseInput = z.object({ ...said, id: id(), revision: revision() });
export const keepPromiseInput = z.object({ id: id(), on: maybeDay() });
export const promiseIdInput = z.object({ id: id() });
