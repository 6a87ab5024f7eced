/** JSON of one form: keys in order, texts in NFC, nothing undefined, no space. The same content gives the same bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value));
}

function canonical(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map((one) => (one === undefined ? null : canonical(one)));
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined).map(([key, held]) => [key.normalize("NFC"), canonical(held)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The same value with each of its texts changed; keys stay. */
export function withTexts<T>(value: T, change: (text: string) => string): T {
  const walk = (held: unknown): unknown => {
    if (typeof held === "string") return change(held);
    if (Array.isArray(held)) return held.map(walk);
    if (held === null || typeof held !== "object") return held;
    return Object.fromEntries(Object.entries(held).map(([key, one]) => [key, walk(one)]));
  };
  return walk(value) as T;
}
