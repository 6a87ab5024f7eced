import type { QueuedLine } from "#app/ui/capture/capture-queue.ts";

type Refused = { id: string; error: string };

/** taken: the room says what it holds, and whether it is still open · held: with its sentence, the lines stay here · later: no answer, try again. */
export type RoomSending =
  | { outcome: "taken"; open: boolean; kept: string[]; refused: Refused[] }
  | { outcome: "held"; error: string }
  | { outcome: "later" };

/** Sends a phone's lines. Whatever goes wrong on the way is « later »: the lines stay on the phone. */
export async function sendRoomLines(address: string, lines: readonly QueuedLine[], nickname: string): Promise<RoomSending> {
  // Known to be offline: asking would only write an error in the console.
  if (!navigator.onLine) return { outcome: "later" };
  const body = new FormData();
  body.set("lines", JSON.stringify(lines.map(({ id, text }) => ({ id, text }))));
  body.set("nickname", nickname);
  try {
    const answer = await fetch(address, { method: "POST", body, headers: { accept: "application/json" }, signal: AbortSignal.timeout(15_000) });
    if (answer.ok || answer.status === 410) return { outcome: "taken", ...((await answer.json()) as { open: boolean; kept: string[]; refused: Refused[] }) };
    if ([400, 409, 422, 429].includes(answer.status)) return { outcome: "held", ...((await answer.json()) as { error: string }) };
    return { outcome: "later" };
  } catch {
    return { outcome: "later" };
  }
}
