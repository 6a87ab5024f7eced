import { z } from "zod";
import type { Actor } from "#app/domain/access/actor.ts";
import { id } from "#app/domain/form/fields.ts";
import { addOpeningItem, reviseOpeningItem, trashOpeningItem } from "#app/domain/resource-version/opening-items.server.ts";
import { linkOpeningRisk, requestOpening, unlinkOpeningRisk, withdrawOpeningRequest } from "#app/domain/resource-version/opening-links.server.ts";
import { newOpeningItemForm, openingItemEdit, openingRequestForm, openingRiskForm, openingStateForm } from "#app/domain/resource-version/schema.ts";
import { setOpeningState } from "#app/domain/resource-version/set-opening-state.server.ts";
import { parseForm } from "#app/http/form.server.ts";

type Handler = (actor: Actor, form: FormData, programId: string) => Promise<unknown>;

export const openingForms: Record<string, Handler> = {
  add: (actor, form, programId) => addOpeningItem(actor, { programId, ...parseForm(newOpeningItemForm, form) }),
  state: (actor, form) => setOpeningState(actor, parseForm(openingStateForm, form)),
  request: (actor, form) => requestOpening(actor, parseForm(openingRequestForm, form)),
  revise: (actor, form) => reviseOpeningItem(actor, parseForm(openingItemEdit, form)),
  trash: (actor, form) => trashOpeningItem(actor, parseForm(z.object({ id: id() }), form).id),
  withdraw: (actor, form) => withdrawOpeningRequest(actor, parseForm(openingRequestForm, form)),
  unlink: (actor, form) => unlinkOpeningRisk(actor, parseForm(openingRiskForm, form)),
  risk: (actor, form) => linkOpeningRisk(actor, parseForm(openingRiskForm, form)),
};
