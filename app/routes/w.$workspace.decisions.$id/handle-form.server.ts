import type { Actor } from "#app/domain/access/actor.ts";
import { can, type Permission } from "#app/domain/access/permissions.ts";
import { answerDecision } from "#app/domain/decision/answer-decision.server.ts";
import { answerInput, conditionStateInput } from "#app/domain/decision/schema.ts";
import { setConditionState } from "#app/domain/decision/set-condition-state.server.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Done = { toast: keyof Dictionary["decision"]["toast"]; decisionId: string };
type Handler = { permission: Permission; run: (actor: Actor, form: FormData, decisionId: string) => Promise<Done> };

const HANDLERS: Record<string, Handler> = {
  condition: { permission: "action:write", run: async (actor, form, decisionId) => { await setConditionState(actor, parseForm(conditionStateInput, form)); return { toast: "condition", decisionId }; } },
  answer: { permission: "decision:answer", run: async (actor, form) => ({ toast: "answered", decisionId: (await answerDecision(actor, parseForm(answerInput, form))).id }) },
};

/** A decision that supersedes this one opens on its own page. */
export async function handle(actor: Actor, form: FormData, id: string): Promise<Response> {
  const handler = handlerOf(HANDLERS, form);
  if (!can(actor.role, handler.permission)) throw new Forbidden();
  const { toast, decisionId } = await handler.run(actor, form, id);
  return redirectWithToast(paths.decision(actor.workspaceSlug, decisionId), { message: dictionaries[actor.language].decision.toast[toast] });
}
