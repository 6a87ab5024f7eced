import { redirect } from "@remix-run/node";
import { addRoomLines } from "#app/domain/room/add-room-lines.server.ts";
import type { RoomGuest } from "#app/domain/room/guest.ts";
import { oneSentLine, voteInput } from "#app/domain/room/schema.ts";
import { votePair } from "#app/domain/room/vote.server.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { parseForm } from "#app/http/form.server.ts";

type Entered = { guest: RoomGuest; headers: Record<string, string> };
type Handler = (entered: Entered, form: FormData, here: string) => Promise<Response>;

const line: Handler = async ({ guest, headers }, form, here) => {
  const { id, text, nickname } = parseForm(oneSentLine, form);
  const { open, refused, kept } = await addRoomLines(guest, [{ id, text }], nickname);
  const [why] = refused;
  if (why) throw new Refusal({ text: why.why });
  if (!open && kept.length === 0) throw new Refusal({ text: { code: "roomClosed" } }, 409);
  return redirect(here, { headers });
};

const vote: Handler = async ({ guest, headers }, form, here) => {
  await votePair(guest, parseForm(voteInput, form));
  return redirect(here, { headers });
};

export const handlers: Record<string, Handler> = { line, vote };
