import type { Actor } from "#app/domain/access/actor.ts";
import { ATTACHMENT_LIMIT } from "#app/domain/attachment/attachment.ts";
import { addAttachments } from "#app/domain/attachment/add-attachments.server.ts";
import { captionAttachment, trashAttachment } from "#app/domain/attachment/revise-attachment.server.ts";
import { attachInput, attachmentIdInput, captionInput } from "#app/domain/attachment/schema.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { backTo } from "./answer.server.ts";
import { handlerOf } from "./form-handlers.server.ts";
import { parseForm } from "./form.server.ts";
import { redirectWithToast, type Toast } from "./toast.server.ts";

/** What one sending may hold, all files together, in bytes. */
export const SENDING_LIMIT = 60 * 1024 * 1024;

type Done = { message: string; undo?: Toast["undo"] };
type Handler = (actor: Actor, form: FormData) => Promise<Done>;

const said = (actor: Actor) => dictionaries[actor.language].attachment;
const home = (actor: Actor, form: FormData) => backTo(form, paths.workspace(actor.workspaceSlug));

const attach: Handler = async (actor, form) => {
  const { ids } = await addAttachments(actor, parseForm(attachInput, form), await filesIn(form));
  return { message: said(actor).sent(ids.length) };
};

const caption: Handler = async (actor, form) => {
  await captionAttachment(actor, parseForm(captionInput, form));
  return { message: said(actor).saved };
};

const detach: Handler = async (actor, form) => {
  const { id } = parseForm(attachmentIdInput, form);
  await trashAttachment(actor, id);
  return { message: said(actor).removed, undo: { action: paths.trash(actor.workspaceSlug), fields: { form: "restore", kind: "attachment", id, to: home(actor, form) } } };
};

const HANDLERS: Record<string, Handler> = { attach, caption, detach };

/** The forms of the files on a record, of whichever page: back to where the form was. */
export async function answerAttachment(actor: Actor, form: FormData): Promise<Response> {
  return redirectWithToast(home(actor, form), await handlerOf(HANDLERS, form)(actor, form));
}

/** The files chosen; a field left empty comes as a file without a name nor content. */
async function filesIn(form: FormData): Promise<{ name: string; bytes: Uint8Array }[]> {
  const files = form.getAll("file").filter((one): one is File => one instanceof File && (one.name !== "" || one.size > 0));
  if (files.some(({ size }) => size > ATTACHMENT_LIMIT)) throw refusal("file", "attachmentTooLarge");
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}
