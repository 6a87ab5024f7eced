import type { ActionFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { hear } from "#app/domain/brief/presence.server.ts";
import { sectionKeyOf } from "#app/domain/brief/section-record.server.ts";
import { presenceInput } from "#app/domain/brief/section-schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { postedForm } from "#app/platform/posted-form.ts";

/** A page says that the section is still open, and hears who else has it open and what changed. */
export async function action(received: ActionFunctionArgs) {
  const actor = await requireMember(received, "brief:write-own");
  const form = await postedForm(received.request);
  const { id } = await programAt(actor, received.params.program);
  return answer(actor.language, form, async () => Response.json(await hear(actor, id, sectionKeyOf(received.params.key), parseForm(presenceInput, form).revision)));
}
