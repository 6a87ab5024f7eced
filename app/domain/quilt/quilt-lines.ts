import type { QuiltGrouping, QuiltPair } from "./quilt.ts";

/** What the places of a quilt are called by. */
export interface QuiltNames<Usage extends { id: string }, Category extends { id: string }> {
  usages: readonly (Usage & { live: boolean })[];
  categories: readonly (Category & { retired: boolean })[];
  stakeholders: ReadonlyMap<string, string>;
}
/** The stakeholders of a category, by name; the category itself first when a pair stands for all of it. */
export interface StakeholderGroup<Category> {
  category: Category | null;
  whole: boolean;
  stakeholders: { id: string; name: string }[];
}
/** The lines of a quilt: live usages and categories, and those retired that still hold a pair. */
export function quiltLines<Usage extends { id: string }, Category extends { id: string }>(
  pairs: readonly Pick<QuiltPair, "usageId" | "categoryId" | "stakeholderId">[],
  { usages, categories, stakeholders }: QuiltNames<Usage, Category>,
) {
  const held = new Set(pairs.flatMap(({ usageId, categoryId }) => [usageId, categoryId ?? ""]));
  const shown = categories.filter(({ id, retired }) => !retired || held.has(id));
  const group = (category: (typeof shown)[number] | null): StakeholderGroup<(typeof shown)[number]> => {
    const own = pairs.filter(({ categoryId }) => categoryId === (category?.id ?? null));
    const ids = [...new Set(own.flatMap(({ stakeholderId }) => stakeholderId ?? []))];
    const named = ids.map((id) => ({ id, name: stakeholders.get(id) ?? "" })).sort((a, b) => a.name.localeCompare(b.name));
    return { category, whole: own.some(({ stakeholderId }) => stakeholderId === null), stakeholders: named };
  };
  return {
    usages: usages.filter(({ id, live }) => live || held.has(id)),
    categories: shown,
    groups: [...shown, null].map(group).filter(({ whole, stakeholders: some }) => whole || some.length > 0),
  };
}

/** A quilt by category, unless most pairs have none: it would be empty. */
export function usualGrouping(pairs: readonly Pick<QuiltPair, "categoryId">[]): QuiltGrouping {
  return unplacedIn("category", pairs) * 2 > pairs.length ? "stakeholder" : "category";
}

/** Pairs that have no place in a quilt by category, for want of a category. */
export const unplacedIn = (by: QuiltGrouping, pairs: readonly Pick<QuiltPair, "categoryId">[]): number => (by === "category" ? pairs.filter(({ categoryId }) => categoryId === null).length : 0);
