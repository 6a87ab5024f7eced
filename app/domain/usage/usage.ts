/** What the rules of usages look at. */
export type UsageNode = { id: string; parentId: string | null; mergedIntoId: string | null; retiredAt: string | null };

export const MERGE_REFUSALS = ["itself", "merged-already", "target-not-live", "cycle"] as const;
export type MergeRefusal = (typeof MERGE_REFUSALS)[number];

/** A live usage takes pairs; a merged one leads to its target, a retired one stays readable. */
export const isLive = (usage: Pick<UsageNode, "mergedIntoId" | "retiredAt">): boolean => usage.mergedIntoId === null && usage.retiredAt === null;

/** Why a usage cannot merge into another: into itself, twice, into one that is not live, or into one that stands under it. */
export function mergeRefusal(usages: readonly UsageNode[], id: string, intoId: string): MergeRefusal | null {
  if (id === intoId) return "itself";
  const [usage, into] = [id, intoId].map((wanted) => usages.find((one) => one.id === wanted));
  if (usage?.mergedIntoId) return "merged-already";
  if (!into || !isLive(into)) return "target-not-live";
  return aboveOf(usages, intoId).includes(id) ? "cycle" : null;
}

/** The usage under which a pair is shown: itself, or the end of its merges. */
export function shownUnder(usages: readonly UsageNode[], id: string): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    at = usages.find((one) => one.id === at)?.mergedIntoId ?? at;
  }
  return at;
}

function aboveOf(usages: readonly UsageNode[], id: string): string[] {
  const above: string[] = [];
  let at = usages.find((one) => one.id === id);
  while (at && !above.includes(at.id)) {
    above.push(at.id);
    const next = at.mergedIntoId ?? at.parentId;
    at = usages.find((one) => one.id === next);
  }
  return above;
}
