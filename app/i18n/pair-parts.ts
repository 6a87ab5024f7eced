import type { PairParts } from "#app/domain/pair/pair-parts.ts";
import type { Dictionary } from "./fr.ts";
import { pairLabel } from "./pair-label.ts";
import { seededLabel } from "./seeded-label.ts";

/** The pairs of a programme and what a new one may be made of, as a form offers them. */
export function pairParts(t: Dictionary, { pairs, usages, categories, stakeholders }: PairParts) {
  const targets = [
    { heading: t.pair.categories, options: categories.map((entry) => ({ value: `category:${entry.id}`, label: seededLabel(t, "category", entry) })) },
    { heading: t.pair.stakeholders, options: stakeholders.map(({ id, name }) => ({ value: `stakeholder:${id}`, label: name })) },
  ];
  return {
    pairs: pairs.map((pair) => ({ value: pair.id, label: pairLabel(t, pair) })),
    usages: usages.map((usage) => ({ value: usage.id, label: seededLabel(t, "usage", usage) })),
    targets: targets.filter(({ options }) => options.length > 0),
  };
}
