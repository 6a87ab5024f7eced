import type { Verdict } from "#app/domain/verdict/verdict.ts";

/** How a hypothesis comes from its parent. */
export const LINEAGE_RELATIONS = ["carried", "changed", "split"] as const;
export type LineageRelation = (typeof LINEAGE_RELATIONS)[number];

/** One row per iteration, at most one parent. */
export type LineageMember = { id: string; parentId: string | null; relation: LineageRelation | null; iterationNumber: number };

export const PARENT_REFUSALS = ["itself", "cycle", "parent-unknown", "parent-not-earlier", "already-carried"] as const;
export type ParentRefusal = (typeof PARENT_REFUSALS)[number];

/** Why a hypothesis cannot come from a parent: unknown, itself or its own descendant, of the same or a later iteration, or already carried into this iteration. */
export function parentRefusal(child: LineageMember, parentId: string, hypotheses: readonly LineageMember[]): ParentRefusal | null {
  if (parentId === child.id) return "itself";
  const parent = hypotheses.find((one) => one.id === parentId);
  if (!parent) return "parent-unknown";
  if (ancestorsOf(parent, hypotheses).some((one) => one.id === child.id)) return "cycle";
  if (parent.iterationNumber >= child.iterationNumber) return "parent-not-earlier";
  const siblings = hypotheses.filter((one) => one.id !== child.id && one.parentId === parentId && one.iterationNumber === child.iterationNumber);
  const carriedTwice = siblings.length > 0 && [child, ...siblings].some((one) => one.relation === "carried");
  return carriedTwice ? "already-carried" : null;
}

/** From a hypothesis up to its first ancestor, itself excluded, nearest first. */
export function ancestorsOf(member: LineageMember, hypotheses: readonly LineageMember[]): LineageMember[] {
  const byId = new Map(hypotheses.map((one) => [one.id, one]));
  const ancestors: LineageMember[] = [];
  let next = member.parentId;
  while (next !== null) {
    const parent = byId.get(next);
    if (!parent || parent.id === member.id || ancestors.includes(parent)) break;
    ancestors.push(parent);
    next = parent.parentId;
  }
  return ancestors;
}

/** Hypotheses by the id of their first ancestor. A hypothesis without a known parent begins its own lineage. */
export function lineages<Member extends LineageMember>(hypotheses: readonly Member[]): Map<string, Member[]> {
  const byRoot = new Map<string, Member[]>();
  for (const member of hypotheses) {
    const root = ancestorsOf(member, hypotheses).at(-1)?.id ?? member.id;
    byRoot.set(root, [...(byRoot.get(root) ?? []), member]);
  }
  return byRoot;
}

/** Counts over iterations count lineages: carrying, changing or splitting makes no new one. */
export function countLineages(hypotheses: readonly LineageMember[]): number {
  return lineages(hypotheses).size;
}

/** Hypotheses that nothing has settled, proposed to the next iteration: inconclusive or not tested. */
export function carriedOver<One extends { verdict: Verdict | null }>(hypotheses: readonly One[]): One[] {
  return hypotheses.filter(({ verdict }) => verdict === "inconclusive" || verdict === "not-tested");
}
