import { z } from "zod";
import { choice, id, maybeChoice, maybeDay, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
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
