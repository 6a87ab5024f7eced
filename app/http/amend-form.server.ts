import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { amend } from "#app/domain/amendment/amend.server.ts";
import { amendForms } from "#app/domain/amendment/schema.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { parseForm } from "./form.server.ts";

/** The form of AmendForm, on whatever page it stands: reads the corrected value as what it corrects. */
export async function amendFrom(actor: Actor, form: FormData): Promise<void> {
  if (!can(actor.role, "iteration:amend")) throw new Forbidden();
  const field = form.get("field");
  await amend(actor, parseForm(field === "result" || field === "amount" ? amendForms[field] : amendForms.text, form));
}
