import { z } from "zod";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Permission } from "#app/domain/access/permissions.ts";
import { LOSS_UNITS } from "#app/domain/affordable-loss/affordable-loss.ts";
import { recordMovement } from "#app/domain/affordable-loss/record-movement.server.ts";
import { sayNotKnown } from "#app/domain/affordable-loss/say-not-known.server.ts";
import { movementInput } from "#app/domain/affordable-loss/schema.ts";
import { confirmNewcomers, saveClosingDraft } from "#app/domain/closing/closing-draft.server.ts";
import { reviewImpact, reviewUnchangedInBulk } from "#app/domain/closing/review-impact.server.ts";
import { judgementsForm, newcomersForm, outcomeForm, reviewForm } from "#app/domain/closing/schema.ts";
import { checked, choice, id, revision } from "#app/domain/form/fields.ts";
import { addNewcomer } from "#app/domain/stakeholder/add-newcomer.server.ts";
import { newcomerInput } from "#app/domain/stakeholder/schema.ts";
import { giveVerdictInput } from "#app/domain/verdict/schema.ts";
import { giveVerdict } from "#app/domain/verdict/give-verdict.server.ts";
import { formFields, parseForm } from "#app/http/form.server.ts";
import { askForRaise, saveOverrun } from "./overrun-forms.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";

/** Each saves one part and gives the place of the page to come back to. Those who close save; those who decide decide. */
type Handler = { permission: Permission; run: (actor: Actor, form: FormData, iterationId: string) => Promise<string> };

const seen = z.object({ revision: revision().optional() });

export const closingForms: Record<string, Handler> = {
  verdict: { permission: "iteration:close", run: async (actor, form) => {
    await giveVerdict(actor, parseForm(z.object({ hypothesisId: id() }), form).hypothesisId, parseForm(giveVerdictInput, form), parseForm(seen, form).revision);
    return "verdicts";
  } },
  loss: { permission: "iteration:close", run: async (actor, form, iterationId) => {
    await saveLoss(actor, form, iterationId);
    return "losses";
  } },
  raise: { permission: "decision:answer", run: (actor, form, iterationId) => saveOverrun(actor, form, { iterationId, raise: true }) },
  leave: { permission: "decision:answer", run: (actor, form, iterationId) => saveOverrun(actor, form, { iterationId, raise: false }) },
  ask: { permission: "decision:request", run: askForRaise },
  bulk: { permission: "iteration:close", run: async (actor, _form, iterationId) => {
    await reviewUnchangedInBulk(actor, { iterationId });
    return "impacts";
  } },
  review: { permission: "iteration:close", run: async (actor, form, iterationId) => {
    const { move, reason, impactId, ...levels } = parseForm(reviewForm, form);
    const given = Object.fromEntries(Object.entries(levels).filter(([field]) => form.has(field)));
    await reviewImpact(actor, { iterationId, impactId, move, reason, ...given, ...parseForm(seen, form) });
    return "impacts";
  } },
  newcomers: { permission: "iteration:close", run: async (actor, form, iterationId) => {
    await confirmNewcomers(actor, { iterationId, ...parseForm(newcomersForm, form) });
    return "newcomers";
  } },
  newcomer: { permission: "stakeholder:write", run: async (actor, form, iterationId) => {
    await addNewcomer(actor, iterationId, parseForm(newcomerInput, form));
    return "newcomers";
  } },
  outcome: { permission: "iteration:close", run: async (actor, form, iterationId) => {
    await saveClosingDraft(actor, { iterationId, ...parseForm(outcomeForm, form), judgements: parseForm(judgementsForm, form) });
    return "version";
  } },
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
