import { z } from "zod";
import { id, maybeChoice, maybeDay, maybeId, revision, text } from "#app/domain/form/fields.ts";
import { INTERACTION_KINDS, LED_TO } from "./interaction.ts";

const said = { what: text(1_000), kind: maybeChoice(INTERACTION_KINDS), on: maybeDay(), ledTo: maybeChoice(LED_TO), personId: maybeId() };
export const newInteractionInput = z.object({ ...said, stakeholderId: id() });
/** From the page of the stakeholder, which says with whom. */
export const contactWithInput = z.object({ ...said, programId: id() });
export const reviseInteractionInput = z.object({ ...said, id: id(), revision: revision() });
export const interactionIdInput = z.object({ id: id() });
