import type { Dictionary } from "./fr.ts";

interface Entry {
  seedKey: string | null;
  label: string | null;
}

/** The label of a usage or a list entry: user text as it is, an untouched seeded one in the language in use. */
export function seededLabel(t: Dictionary, list: "usage" | "category" | "purpose" | "lens" | "workshop-outcome", entry: Entry): string {
  return entry.label ?? (entry.seedKey ? t.lists[list][entry.seedKey] : undefined) ?? entry.seedKey ?? "";
}
