import type { Actor } from "#app/domain/access/actor.ts";
import { addComment, trashComment } from "#app/domain/comment/add-comment.server.ts";
import { commentIdInput, commentInput } from "#app/domain/comment/schema.ts";
import { backTo } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData) => Promise<Response>;

export const commentForms: Record<string, Handler> = { comment, trash };

async function comment(actor: Actor, form: FormData): Promise<Response> {
  await addComment(actor, parseForm(commentInput, form));
  return redirectWithToast(home(actor, form), { message: dictionaries[actor.language].comment.sent });
}

async function trash(actor: Actor, form: FormData): Promise<Response> {
  const { id } = parseForm(commentIdInput, form);
  await trashComment(actor, id);
  const undo = { action: paths.trash(actor.workspaceSlug), fields: { form: "restore", kind: "comment", id, to: home(actor, form) } };
  return redirectWithToast(home(actor, form), { message: dictionaries[actor.language].comment.trashed, undo });
}

const home = (actor: Actor, form: FormData) => backTo(form, paths.workspace(actor.workspaceSlug));
