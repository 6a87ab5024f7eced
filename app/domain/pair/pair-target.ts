/** A pair holds a usage and exactly one of a stakeholder or a category. */
export type PairTarget = { stakeholderId: string | null; categoryId: string | null };

export const TARGET_REFUSALS = ["no-target", "two-targets"] as const;
export type TargetRefusal = (typeof TARGET_REFUSALS)[number];

export function targetRefusal(target: PairTarget): TargetRefusal | null {
  if (target.stakeholderId === null && target.categoryId === null) return "no-target";
  return target.stakeholderId !== null && target.categoryId !== null ? "two-targets" : null;
}

export const TARGET_CHANGE_REFUSALS = ["target-is-fixed"] as const;
export type TargetChangeRefusal = (typeof TARGET_CHANGE_REFUSALS)[number];

/** A pair keeps its target: a category pair gets children with real stakeholders and never turns into one. */
export function targetChangeRefusal(before: PairTarget, after: PairTarget): TargetChangeRefusal | null {
  const same = before.stakeholderId === after.stakeholderId && before.categoryId === after.categoryId;
  return same ? null : "target-is-fixed";
}

export const CHILD_PAIR_REFUSALS = ["parent-not-a-category-pair", "child-not-a-stakeholder-pair", "other-usage"] as const;
export type ChildPairRefusal = (typeof CHILD_PAIR_REFUSALS)[number];

/** A child names a real stakeholder for the same usage as its category pair. */
export function childPairRefusal(parent: PairTarget & { usageId: string }, child: PairTarget & { usageId: string }): ChildPairRefusal | null {
  if (parent.categoryId === null) return "parent-not-a-category-pair";
  if (child.stakeholderId === null) return "child-not-a-stakeholder-pair";
  return child.usageId === parent.usageId ? null : "other-usage";
}
