import type { Actor } from "#app/domain/access/actor.ts";
import { can, type Permission } from "#app/domain/access/permissions.ts";
import { idInput } from "#app/domain/affordable-loss/schema.ts";
import { addOption, reviseOption } from "#app/domain/option/add-option.server.ts";
import { reviseQuestion } from "#app/domain/option/add-question.server.ts";
import { answerQuestion } from "#app/domain/option/answer-question.server.ts";
import { optionEdit, optionInput, questionAnswer, questionEdit } from "#app/domain/option/schema.ts";
import { restoreOption, trashOption } from "#app/domain/option/trash-option.server.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import { paths } from "#app/paths.ts";

type Toast = keyof Dictionary["option"]["toast"];
type Done = { toast: Toast; undo?: { form: string; id: string } };
type Handler = { permission: Permission; run: (actor: Actor, form: FormData) => Promise<Done> };

const done = (toast: Toast): Done => ({ toast });

const HANDLERS: Record<string, Handler> = {
  question: { permission: "option:write", run: async (actor, form) => { await reviseQuestion(actor, parseForm(questionEdit, form)); return done("questionRevised"); } },
  "add-option": { permission: "option:write", run: async (actor, form) => { await addOption(actor, parseForm(optionInput, form)); return done("optionAdded"); } },
  option: { permission: "option:write", run: async (actor, form) => { await reviseOption(actor, parseForm(optionEdit, form)); return done("optionRevised"); } },
  "trash-option": { permission: "option:write", run: async (actor, form) => {
    const { id } = parseForm(idInput, form);
    await trashOption(actor, id);
    return { toast: "optionTrashed", undo: { form: "restore-option", id } };
  } },
  "restore-option": { permission: "option:write", run: async (actor, form) => { await restoreOption(actor, parseForm(idInput, form).id); return done("optionRestored"); } },
  answer: { permission: "decision:answer", run: async (actor, form) => { await answerQuestion(actor, parseForm(questionAnswer, form)); return done("answered"); } },
};

/** The question is the one of the address, whatever the form says. */
export async function handle(actor: Actor, form: FormData, questionId: string): Promise<Response> {
  const handler = handlerOf(HANDLERS, form);
  if (!can(actor.role, handler.permission)) throw new Forbidden();
  form.set("questionId", questionId);
  if (form.get("form") === "question") form.set("id", questionId);
  const { toast, undo } = await handler.run(actor, form);
  const action = paths.question(actor.workspaceSlug, questionId);
  return redirectWithToast(action, { message: dictionaries[actor.language].option.toast[toast], undo: undo && { action, fields: undo } });
}
