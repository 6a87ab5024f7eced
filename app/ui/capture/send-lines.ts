import type { QueuedLine } from "./capture-queue.ts";

/** kept: the server has them · later: no answer, try again · signed-out · refused: with its sentence. */
export type Sending =
  | { outcome: "kept"; toSort: number; last: string | null }
  | { outcome: "later" }
  | { outcome: "signed-out" }
  | { outcome: "refused"; error: string };

/** Sends lines to the server. Whatever goes wrong on the way is « later »: the lines stay here. */
export async function sendLines(address: string, lines: readonly QueuedLine[]): Promise<Sending> {
  // Known to be offline: asking would only write an error in the console.
  if (!navigator.onLine) return { outcome: "later" };
  const body = new FormData();
  body.set("lines", JSON.stringify(lines));
  try {
    const answer = await fetch(address, { method: "POST", body, redirect: "manual", headers: { accept: "application/json" } });
    if (answer.type === "opaqueredirect") return { outcome: "signed-out" };
    if (answer.ok) return { outcome: "kept", ...((await answer.json()) as { toSort: number; last: string | null }) };
    if (answer.status === 400 || answer.status === 422) return { outcome: "refused", ...((await answer.json()) as { error: string }) };
    return { outcome: "later" };
  } catch {
    return { outcome: "later" };
  }
}
