import type { Dictionary } from "#app/i18n/fr.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";

type Entry = { seedKey: string | null; label: string | null };
export type NamedPair = { usage: Entry; stakeholder: string | null; category: Entry | null };

/** Who a pair is with: a stakeholder by name, or a category. */
export const pairTarget = (t: Dictionary, { stakeholder, category }: NamedPair): string =>
  stakeholder ?? (category ? seededLabel(t, "category", category) : "");

/** « usage × who ». */
export const pairName = (t: Dictionary, pair: NamedPair): string => `${seededLabel(t, "usage", pair.usage)} × ${pairTarget(t, pair)}`;
