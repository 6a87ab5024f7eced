const LAST = 100_000;

/** The page of a list that an address asks, from 1; the first when it asks none that there could be. */
export function pageAsked(query: URLSearchParams): number {
  const asked = Number.parseInt(query.get("page") ?? "", 10);
  return Number.isFinite(asked) ? Math.min(LAST, Math.max(1, asked)) : 1;
}
