import type { Base } from "./drafting.ts";

/** What the server says of a text: its own words for it are in SavedSection. */
export type SectionAnswer = { outcome: "saved" | "merged"; revision: number; text: string; with: string | null; state: string; at: string };
export type ConflictAnswer = { revision: number; text: string; by: string };

/** kept · conflict: both rewrote the same words · later: no answer, try again · signed-out · refused: with its sentence. */
export type Sending =
  | ({ outcome: "kept"; merged: boolean } & Omit<SectionAnswer, "outcome">)
  | ({ outcome: "conflict" } & ConflictAnswer)
  | { outcome: "later" }
  | { outcome: "signed-out" }
  | { outcome: "refused"; error: string | null };

export type Sent = { text: string; base: Base; choice?: "theirs" };

/** The most that a browser lets a page send as it leaves. */
const LEAVING_BYTES = 60_000;

/** Sends a text to the server. Whatever goes wrong on the way is « later »: the text stays here. */
export async function sendSection(address: string, { text, base, choice }: Sent): Promise<Sending> {
  // Known to be offline: asking would only write an error in the console.
  if (!navigator.onLine) return { outcome: "later" };
  const fields = { text, revision: String(base.revision), base: base.text, ...(choice && { choice }) };
  const body = new URLSearchParams(fields);
  try {
    const keepalive = document.visibilityState === "hidden" && body.toString().length < LEAVING_BYTES;
    const answer = await fetch(address, { method: "POST", body, redirect: "manual", keepalive, headers: { accept: "application/json" } });
    return await readAnswer(answer);
  } catch {
    return { outcome: "later" };
  }
}

async function readAnswer(answer: Response): Promise<Sending> {
  if (answer.type === "opaqueredirect") return { outcome: "signed-out" };
  if (answer.ok) {
    const { outcome, ...kept } = (await answer.json()) as SectionAnswer;
    return { ...kept, outcome: "kept", merged: outcome === "merged" };
  }
  if (answer.status === 409) return { outcome: "conflict", ...((await answer.json()) as ConflictAnswer) };
  if (answer.status === 400 || answer.status === 422) return { outcome: "refused", error: ((await answer.json()) as { error: string }).error };
  return answer.status === 403 || answer.status === 404 ? { outcome: "refused", error: null } : { outcome: "later" };
}
