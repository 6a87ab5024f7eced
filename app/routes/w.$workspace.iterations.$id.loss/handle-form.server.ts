import type { Actor } from "#app/domain/access/actor.ts";
import { can, type Permission } from "#app/domain/access/permissions.ts";
import { addFirstStep } from "#app/domain/affordable-loss/add-first-step.server.ts";
import { describeWorstCase } from "#app/domain/affordable-loss/describe-worst-case.server.ts";
import { recordAcceptance } from "#app/domain/affordable-loss/record-acceptance.server.ts";
import { recordMovement } from "#app/domain/affordable-loss/record-movement.server.ts";
import { reviseFirstStep } from "#app/domain/affordable-loss/revise-first-step.server.ts";
import { sayNotKnown, unsayNotKnown } from "#app/domain/affordable-loss/say-not-known.server.ts";
import { abilityInput, acceptanceInput, actorAndUnit, ceilingInput, firstStepEdit, hopedInput, idInput, movementInput, newFirstStepInput, worstCaseInput } from "#app/domain/affordable-loss/schema.ts";
import { setAbility } from "#app/domain/affordable-loss/set-ability.server.ts";
import { setCeiling, setHopedToRecover } from "#app/domain/affordable-loss/set-ceiling.server.ts";
import { restoreFirstStep, trashFirstStep } from "#app/domain/affordable-loss/trash-first-step.server.ts";
import { restoreMovement, trashMovement } from "#app/domain/affordable-loss/trash-movement.server.ts";
import { askCeilingDecision } from "#app/domain/decision/ask-decision.server.ts";
import { ceilingRequestInput } from "#app/domain/decision/schema.ts";
import { Forbidden, refusal } from "#app/domain/refusal/refusal.ts";
import { amendFrom } from "#app/http/amend-form.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Toast = keyof Dictionary["loss"]["toast"];
type Done = { toast: Toast; undo?: { form: string; id: string } };
type Handler = { permission: Permission; run: (actor: Actor, form: FormData) => Promise<Done> };

const done = (toast: Toast): Done => ({ toast });

const HANDLERS: Record<string, Handler> = {
  "first-step": { permission: "first-step:write", run: async (actor, form) => { await addFirstStep(actor, parseForm(newFirstStepInput, form)); return done("firstStepAdded"); } },
  "revise-step": { permission: "first-step:write", run: async (actor, form) => { await reviseFirstStep(actor, parseForm(firstStepEdit, form)); return done("firstStepRevised"); } },
  "trash-step": { permission: "first-step:write", run: async (actor, form) => {
    const { id } = parseForm(idInput, form);
    await trashFirstStep(actor, id);
    return { toast: "firstStepTrashed", undo: { form: "restore-step", id } };
  } },
  "restore-step": { permission: "first-step:write", run: async (actor, form) => { await restoreFirstStep(actor, parseForm(idInput, form).id); return done("firstStepRestored"); } },
  ceiling: { permission: "ceiling:write", run: async (actor, form) => { await setCeiling(actor, parseForm(ceilingInput, form)); return done("ceilingSet"); } },
  hoped: { permission: "ceiling:write", run: async (actor, form) => { await setHopedToRecover(actor, parseForm(hopedInput, form)); return done("hopedSaid"); } },
  accept: { permission: "first-step:answer-own", run: async (actor, form) => { await recordAcceptance(actor, parseForm(acceptanceInput, form)); return done("answered"); } },
  movement: { permission: "loss:write", run: async (actor, form) => { await recordMovement(actor, parseForm(movementInput, form)); return done("movementRecorded"); } },
  "trash-movement": { permission: "loss:write", run: async (actor, form) => {
    const { id } = parseForm(idInput, form);
    await trashMovement(actor, id);
    return { toast: "movementTrashed", undo: { form: "restore-movement", id } };
  } },
  "restore-movement": { permission: "loss:write", run: async (actor, form) => { await restoreMovement(actor, parseForm(idInput, form).id); return done("movementRestored"); } },
  zero: { permission: "loss:write", run: async (actor, form) => {
    await recordMovement(actor, { ...parseForm(actorAndUnit, form), kind: "spent", amount: 0, on: actor.today, reason: dictionaries[actor.language].loss.notKnown.zeroReason });
    return done("movementRecorded");
  } },
  "not-known": { permission: "loss:write", run: async (actor, form) => { await sayNotKnown(actor, parseForm(actorAndUnit, form)); return done("notKnownSaid"); } },
  known: { permission: "loss:write", run: async (actor, form) => { await unsayNotKnown(actor, parseForm(actorAndUnit, form)); return done("notKnownUnsaid"); } },
  "worst-case": { permission: "loss:write", run: async (actor, form) => { await describeWorstCase(actor, parseForm(worstCaseInput, form)); return done("worstSaved"); } },
  ability: { permission: "ability:write-own", run: async (actor, form) => { await setAbility(actor, parseForm(abilityInput, form)); return done("abilitySaved"); } },
  amend: { permission: "iteration:amend", run: async (actor, form) => { await amendFrom(actor, form); return done("amended"); } },
  ask: { permission: "decision:request", run: async (actor, form) => { await askCeilingDecision(actor, parseForm(ceilingRequestInput, form)); return done("asked"); } },
};

/** The form is named « name » or « name:which one »; the iteration is the one of the address. */
export async function handle(actor: Actor, form: FormData, iterationId: string): Promise<Response> {
  const [name = ""] = String(form.get("form") ?? "").split(":");
  const handler = HANDLERS[name];
  if (!handler) throw refusal("", "unreadable");
  if (!can(actor.role, handler.permission)) throw new Forbidden();
  form.set("iterationId", iterationId);
  const { toast, undo } = await handler.run(actor, form);
  const action = paths.loss(actor.workspaceSlug, iterationId);
  return redirectWithToast(action, { message: dictionaries[actor.language].loss.toast[toast], undo: undo && { action, fields: undo } });
}
