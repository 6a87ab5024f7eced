import type { ActionFunctionArgs } from "@remix-run/node";
import { addRoomLines } from "#app/domain/room/add-room-lines.server.ts";
import { sentLines } from "#app/domain/room/schema.ts";
import { sentenceOf } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { answerPhone, mustNotFlood, roomDoor } from "#app/http/room-door.server.ts";
import { postedForm } from "#app/platform/posted-form.ts";

/** Public: whoever holds the link adds lines while the room is open. */
export const access = "public";

/** Takes the lines a phone kept, each with its own id: sent again after a cut, they are kept once. A closed room: 410. */
export async function action(received: ActionFunctionArgs): Promise<Response> {
  const entered = await roomDoor(received);
  const form = await postedForm(received.request);
  return answerPhone(entered, async () => {
    const { lines, nickname } = parseForm(sentLines, form);
    mustNotFlood(entered, received.context.clientAddress, lines.length);
    const { open, kept, refused } = await addRoomLines(entered.guest, lines, nickname);
    const { language } = entered.guest.actor;
    return Response.json({ open, kept, refused: refused.map(({ id, why }) => ({ id, error: sentenceOf(why, language) })) }, { status: open ? 200 : 410 });
  });
}
