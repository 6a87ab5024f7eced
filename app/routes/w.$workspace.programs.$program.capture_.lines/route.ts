import type { ActionFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { captureLines } from "#app/domain/captured-line/capture-lines.server.ts";
import { captureState } from "#app/domain/captured-line/queries.server.ts";
import { queuedLines } from "#app/domain/captured-line/schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { sentenceOf } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { postedForm } from "#app/platform/posted-form.ts";

/** Takes the lines a browser kept, each with its own id: sent again after a lost connection, they are kept once. */
export async function action(received: ActionFunctionArgs): Promise<Response> {
  const actor = await requireMember(received, "capture:write");
  const form = await postedForm(received.request);
  const program = await programAt(actor, received.params.program);
  try {
    const { lines } = parseForm(queuedLines, form);
    await captureLines(actor, program.id, lines);
    return Response.json(await captureState(actor, program.id));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [field] = Object.values(error.fields);
    return Response.json({ error: field ? sentenceOf(field, actor.language) : "" }, { status: error.status });
  }
}
