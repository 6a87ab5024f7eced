import { z } from "zod";
import type { Actor } from "#app/domain/access/actor.ts";
import { addTemplate } from "#app/domain/brief/add-template.server.ts";
import { removeTemplate, restoreTemplate } from "#app/domain/brief/remove-template.server.ts";
import { templateAt } from "#app/domain/brief/templates.server.ts";
import { id } from "#app/domain/form/fields.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

const idInput = z.object({ id: id() });
const words = ({ language }: Actor) => dictionaries[language].briefTemplate.toast;
const page = ({ workspaceSlug }: Actor) => paths.briefTemplates(workspaceSlug);

async function add(actor: Actor, form: FormData) {
  const file = form.get("file");
  if (file === null || typeof file === "string" || file.size === 0) throw refusal("file", "templateMissing");
  await addTemplate(actor, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return redirectWithToast(page(actor), { message: words(actor).added({ name: file.name }) });
}

async function remove(actor: Actor, form: FormData) {
  const { id: removed } = parseForm(idInput, form);
  const { name } = await templateAt(actor, removed);
  await removeTemplate(actor, removed);
  return redirectWithToast(page(actor), { message: words(actor).removed({ name }), undo: { action: page(actor), fields: { form: "restore", id: removed } } });
}

async function restore(actor: Actor, form: FormData) {
  await restoreTemplate(actor, parseForm(idInput, form).id);
  return redirectWithToast(page(actor), { message: words(actor).restored });
}

export const templateForms: Record<string, (actor: Actor, form: FormData) => Promise<Response>> = { add, remove, restore };
