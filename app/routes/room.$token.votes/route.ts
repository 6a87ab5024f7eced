import type { ActionFunctionArgs } from "@remix-run/node";
import { voteInput } from "#app/domain/room/schema.ts";
import { votePair } from "#app/domain/room/vote.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { answerPhone, mustNotFlood, roomDoor } from "#app/http/room-door.server.ts";
import { postedForm } from "#app/platform/posted-form.ts";

/** Public: whoever holds the link votes while the room is open. */
export const access = "public";

/** Gives or takes back this phone's voice; answers with the voices of every pair. */
export async function action(received: ActionFunctionArgs): Promise<Response> {
  const entered = await roomDoor(received);
  const form = await postedForm(received.request);
  return answerPhone(entered, async () => {
    const vote = parseForm(voteInput, form);
    mustNotFlood(entered, received.context.clientAddress, 1);
    return Response.json({ votes: await votePair(entered.guest, vote) });
  });
}
