import type { ActionFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { saveSection } from "#app/domain/brief/save-section.server.ts";
import { sectionKeyOf } from "#app/domain/brief/section-record.server.ts";
import { sectionTextInput } from "#app/domain/brief/section-schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { sentenceOf } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { hourIn } from "#app/platform/day-in-zone.ts";
import { postedForm } from "#app/platform/posted-form.ts";

/** Takes a text as it is typed: sent again after a lost connection, it is kept once. */
export async function action(received: ActionFunctionArgs): Promise<Response> {
  const actor = await requireMember(received, "brief:write-own");
  const form = await postedForm(received.request);
  const { id: programId } = await programAt(actor, received.params.program);
  try {
    const saved = await saveSection(actor, { programId, key: sectionKeyOf(received.params.key) }, parseForm(sectionTextInput, form));
    return Response.json({ ...saved, at: hourIn(actor.timeZone, actor.now) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { present, fields: { text } } = error;
    if (present) return Response.json({ revision: present.revision, ...present.values }, { status: 409 });
    return Response.json({ error: sentenceOf(text ?? { code: "unreadable" }, actor.language) }, { status: error.status });
  }
}
