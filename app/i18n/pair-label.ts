import type { NamedPair } from "#app/domain/pair/named-pair.ts";
import type { Dictionary } from "./fr.ts";
import { seededLabel } from "./seeded-label.ts";

/** « Prototyper × Hackers »: the usage, and the stakeholder or the category. */
export function pairLabel(t: Dictionary, { usage, stakeholder, category }: Omit<NamedPair, "id">): string {
  const target = stakeholder ?? (category ? seededLabel(t, "category", category) : "");
  return `${seededLabel(t, "usage", usage)} × ${target}`;
}
