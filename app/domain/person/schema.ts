import { z } from "zod";
import { choice, id, maybeChoice, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { CONSENTS } from "#app/domain/stakeholder/stakeholder.ts";

export const newPersonInput = z.object({ name: text(200), stakeholderId: maybeId(), skills: maybeText(2_000), consent: maybeChoice(CONSENTS) });
export const revisePersonInput = z.object({
  id: id(), revision: revision(), name: text(200), stakeholderId: maybeId(), skills: maybeText(2_000), consent: choice(CONSENTS),
});
export const personIdInput = z.object({ id: id() });
