import { parseDay } from "./day.ts";

/** A day ('YYYY-MM-DD') that an address asks for, or null when it says none. */
export function dayAsked(query: URLSearchParams, name: string): string | null {
  const parsed = parseDay(query.get(name) ?? "");
  return parsed.ok ? parsed.day : null;
}
