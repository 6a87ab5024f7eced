import { z } from "zod";
import { choice, id, maybeChoice, maybeDay, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { ACTIONS_LIMIT } from "./imported-action.ts";
import { ACTION_SOURCES, ACTION_STATES, DELIVERABLE_KINDS } from "./action.ts";

const said = {
  title: text(500), owner: maybeText(200), ownerPersonId: maybeId(), coOwners: maybeText(500), dueOn: maybeDay(),
  deliverable: maybeText(500), deliverableKind: maybeChoice(DELIVERABLE_KINDS), parentId: maybeId(), labels: maybeText(300), description: maybeText(10_000),
};
export const newActionInput = z.object({ ...said, sourceKind: maybeChoice(ACTION_SOURCES), sourceId: maybeId() });
export const reviseActionInput = z.object({ ...said, id: id(), revision: revision() });
export const actionStateInput = z.object({ id: id(), to: choice(ACTION_STATES) });
export const moveActionInput = z.object({ id: id(), to: choice(ACTION_STATES), before: maybeId() });
export const actionIdInput = z.object({ id: id() });

const day = z.iso.date().nullish();
/** What a page holds of a file between its reading and its taking. */
export const importedActions = z.array(z.object({
  id: maybeText(100), externalId: maybeText(100), parent: maybeText(100).optional(), title: text(500), list: z.number().int().min(0).optional(), state: z.enum(ACTION_STATES).optional(),
  position: z.number().int().min(0).max(1_000_000).optional(), owner: maybeText(200).optional(), coOwners: maybeText(500).optional(), dueOn: day, doneOn: day, deliverable: maybeText(500).optional(),
  deliverableKind: z.enum(DELIVERABLE_KINDS).nullish(), labels: maybeText(300).optional(), description: maybeText(10_000).optional(),
})).max(ACTIONS_LIMIT);
