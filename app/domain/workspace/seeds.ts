/** The lists that a workspace edits; usages have a table of their own. */
export type ListName = "category" | "purpose" | "workshop-outcome" | "lens";

/** The lists that ship (domain.md section 3). Labels come from the dictionary until someone renames an entry. */
export const SEEDED_USAGES = ["prototype", "territories", "train", "markets", "communities", "communicate", "standards"] as const;
export type SeededUsage = (typeof SEEDED_USAGES)[number];

export const SEEDED_LISTS = {
  category: ["automotive", "non-automotive", "local-authority", "cluster", "laboratory", "school", "media", "hackers", "informal-networks"],
  purpose: ["prototype", "experiment", "train", "markets", "demonstrate"],
  lens: ["know-how", "legal", "strategic", "customer-relation", "image"],
  "workshop-outcome": ["convince", "identify", "synthesis", "ideas"],
} as const satisfies Record<ListName, readonly string[]>;

/** The purpose that each seeded usage serves first in the source, when it has one. */
export const PURPOSE_OF_USAGE: Partial<Record<SeededUsage, (typeof SEEDED_LISTS)["purpose"][number]>> = {
  prototype: "prototype",
  territories: "experiment",
  train: "train",
  markets: "markets",
  communicate: "demonstrate",
};
