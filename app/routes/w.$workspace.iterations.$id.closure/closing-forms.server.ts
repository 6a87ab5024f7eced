import { z } from "zod";
import type { Actor } from "#app/domain/access/actor.ts";
import { can, type Permission } from "#app/domain/access/permissions.ts";
import { LOSS_UNITS } from "#app/domain/affordable-loss/affordable-loss.ts";
import { recordMovement } from "#app/domain/affordable-loss/record-movement.server.ts";
import { sayNotKnown } from "#app/domain/affordable-loss/say-not-known.server.ts";
import { movementInput } from "#app/domain/affordable-loss/schema.ts";
import { confirmNewcomers, saveClosingDraft } from "#app/domain/closing/closing-draft.server.ts";
import { reviewImpact, reviewUnchangedInBulk } from "#app/domain/closing/review-impact.server.ts";
import { judgementsForm, outcomeForm, reviewForm } from "#app/domain/closing/schema.ts";
import { checked, choice, id } from "#app/domain/form/fields.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { giveVerdictInput } from "#app/domain/verdict/schema.ts";
import { giveVerdict } from "#app/domain/verdict/give-verdict.server.ts";
import { formFields, parseForm } from "#app/http/form.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";

/** Each saves one part and gives the place of the page to come back to. */
type Handler = (actor: Actor, form: FormData, iterationId: string) => Promise<string>;

export const closingForms: Record<string, Handler> = {
  verdict: async (actor, form) => {
    mustMay(actor, "verdict:write");
    await giveVerdict(actor, parseForm(z.object({ hypothesisId: id() }), form).hypothesisId, parseForm(giveVerdictInput, form));
    return "verdicts";
  },
  loss: async (actor, form, iterationId) => {
    mustMay(actor, "loss:write");
    await saveLoss(actor, form, iterationId);
    return "losses";
  },
  bulk: async (actor, _form, iterationId) => {
    await reviewUnchangedInBulk(actor, { iterationId });
    return "impacts";
  },
  review: async (actor, form, iterationId) => {
    const { move, reason, impactId, ...levels } = parseForm(reviewForm, form);
    const given = Object.fromEntries(Object.entries(levels).filter(([field]) => form.has(field)));
    await reviewImpact(actor, { iterationId, impactId, move, reason, ...given });
    return "impacts";
  },
  newcomers: async (actor, _form, iterationId) => {
    await confirmNewcomers(actor, { iterationId });
    return "newcomers";
  },
  outcome: async (actor, form, iterationId) => {
    await saveClosingDraft(actor, { iterationId, ...parseForm(outcomeForm, form), judgements: parseForm(judgementsForm, form) });
    return "version";
  },
};

/** A figure spent today, or « n.c. ». */
async function saveLoss(actor: Actor, form: FormData, iterationId: string): Promise<void> {
  const { stakeholderId, unit, notKnown } = parseForm(z.object({ stakeholderId: id(), unit: choice(LOSS_UNITS), notKnown: checked() }), form);
  if (notKnown) return sayNotKnown(actor, { iterationId, stakeholderId, unit });
  const spent = { ...formFields(form), iterationId, kind: "spent", on: actor.today, reason: dictionaries[actor.language].closing.lossReason };
  const typed = new FormData();
  for (const [name, value] of Object.entries(spent)) typed.set(name, String(value));
  await recordMovement(actor, parseForm(movementInput, typed));
}

function mustMay(actor: Actor, permission: Permission): void {
  if (!can(actor.role, permission)) throw new Forbidden();
}
