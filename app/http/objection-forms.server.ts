import type { Actor } from "#app/domain/access/actor.ts";
import { assignObjection } from "#app/domain/objection/assign-objection.server.ts";
import { setObjectionState, trashObjection } from "#app/domain/objection/close-objection.server.ts";
import { replyToObjection } from "#app/domain/objection/reply-to-objection.server.ts";
import { objectionIdInput, objectionStateInput, ownerInput, replyInput } from "#app/domain/objection/schema.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { safePath } from "./answer.server.ts";
import { handlerOf } from "./form-handlers.server.ts";
import { parseForm } from "./form.server.ts";
import { redirectWithToast, type Toast } from "./toast.server.ts";

type Done = { toast: keyof Dictionary["objection"]["toast"]; undo?: Toast["undo"] };
type Handler = (actor: Actor, form: FormData, list: string) => Promise<Done>;

const HANDLERS: Record<string, Handler> = {
  reply: async (actor, form) => { await replyToObjection(actor, parseForm(replyInput, form)); return { toast: "replied" }; },
  assign: async (actor, form) => { await assignObjection(actor, parseForm(ownerInput, form)); return { toast: "assigned" }; },
  state: async (actor, form) => {
    const input = parseForm(objectionStateInput, form);
    await setObjectionState(actor, input);
    return { toast: input.state === "answered" ? "replied" : input.state };
  },
  trash: async (actor, form, list) => {
    const { id } = parseForm(objectionIdInput, form);
    await trashObjection(actor, id);
    form.set("to", list);
    return { toast: "trashed", undo: { action: paths.trash(actor.workspaceSlug), fields: { form: "restore", kind: "objection", id, to: list } } };
  },
};

/** The forms of an objection, on its page and in the list: back to where the form was. A page may bring forms of its own. */
export async function answerObjection(actor: Actor, form: FormData, list: string, own: Record<string, Handler> = {}): Promise<Response> {
  const { toast, undo } = await handlerOf({ ...HANDLERS, ...own }, form)(actor, form, list);
  return redirectWithToast(safePath(form.get("to"), list), { message: dictionaries[actor.language].objection.toast[toast], undo });
}
