import type { Result } from "./result.ts";

/**
 * Records that answer what was typed; null when no answer came. Asked for by the browser itself: a fetcher whose answer is lost
 * makes the page load anew, which someone who lost their connection could not.
 */
export async function askResults(address: string, q: string, ask: typeof fetch = fetch): Promise<Result[] | null> {
  try {
    const answer = await ask(`${address}?${new URLSearchParams({ q })}`, { redirect: "manual", headers: { accept: "application/json" } });
    return answer.ok ? ((await answer.json()) as { results: Result[] }).results : null;
  } catch {
    return null;
  }
}
