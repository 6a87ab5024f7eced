import type { Actor } from "#app/domain/access/actor.ts";
import { can, type Permission } from "#app/domain/access/permissions.ts";
import { idInput } from "#app/domain/affordable-loss/schema.ts";
import { answerDecision } from "#app/domain/decision/answer-decision.server.ts";
import { askDecision, withdrawRequest } from "#app/domain/decision/ask-decision.server.ts";
import { answerInput, requestInput } from "#app/domain/decision/schema.ts";
import { Forbidden, refusal } from "#app/domain/refusal/refusal.ts";
import { backTo } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Toast = keyof Dictionary["decision"]["toast"];
type Handler = { permission: Permission; run: (actor: Actor, form: FormData) => Promise<Toast> };

const HANDLERS: Record<string, Handler> = {
  ask: { permission: "decision:request", run: async (actor, form) => {
    const [subjectKind = "", subjectId = ""] = String(form.get("subject") ?? "").split(":");
    form.set("subjectKind", subjectKind);
    form.set("subjectId", subjectId);
    await askDecision(actor, parseForm(requestInput, form));
    return "asked";
  } },
  answer: { permission: "decision:answer", run: async (actor, form) => { await answerDecision(actor, parseForm(answerInput, form)); return "answered"; } },
  withdraw: { permission: "decision:request", run: async (actor, form) => { await withdrawRequest(actor, parseForm(idInput, form).id); return "withdrawn"; } },
};

/** The form is named « name » or « name:which one ». */
export async function handle(actor: Actor, form: FormData, program: string): Promise<Response> {
  const [name = ""] = String(form.get("form") ?? "").split(":");
  const handler = HANDLERS[name];
  if (!handler) throw refusal("", "unreadable");
  if (!can(actor.role, handler.permission)) throw new Forbidden();
  const toast = await handler.run(actor, form);
  return redirectWithToast(backTo(form, paths.decisions(actor.workspaceSlug, program)), { message: dictionaries[actor.language].decision.toast[toast] });
}
