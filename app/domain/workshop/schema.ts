import { z } from "zod";
import { choice, id, ids, maybeDay, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { WORKSHOP_KINDS } from "./workshop.ts";

export const newWorkshopInput = z.object({ kind: choice(WORKSHOP_KINDS), title: text(200), on: maybeDay(), place: maybeText(200) });
export const reviseWorkshopInput = z.object({
  id: id(), revision: revision(),
  kind: choice(WORKSHOP_KINDS), title: text(200), on: maybeDay(), hours: maybeText(60), place: maybeText(200),
  facilitatorPersonId: maybeId(), iterationId: maybeId(), theme: maybeText(500), challenge: maybeText(1_000), notes: maybeText(),
});
export const attendanceInput = z.object({ workshopId: id(), personIds: ids() });
export const outcomesInput = z.object({ workshopId: id(), outcomeIds: ids() });
export const attendeeInput = z.object({ workshopId: id(), name: text(200), stakeholderId: maybeId() });
export const workshopIdInput = z.object({ id: id() });
