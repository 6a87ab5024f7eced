import type { IterationState } from "#app/domain/iteration/iteration.ts";

/** On its link to each hypothesis: the same fact may support one and oppose another. */
export const STANCES = ["supports", "opposes"] as const;
export type Stance = (typeof STANCES)[number];

export const EVIDENCE_REFUSALS = ["iteration-not-open", "iteration-closed", "threshold-missing", "fact-missing", "source-missing"] as const;
export type EvidenceRefusal = (typeof EVIDENCE_REFUSALS)[number];

/** Why evidence cannot be added to a hypothesis: a fact has a source, and the threshold is written before it. */
export function addEvidenceRefusal(input: { fact: string; source: string; threshold: string; iterationState: IterationState }): EvidenceRefusal | null {
  if (input.iterationState === "draft") return "iteration-not-open";
  if (input.iterationState === "closed") return "iteration-closed";
  if (input.threshold.trim() === "") return "threshold-missing";
  if (input.fact.trim() === "") return "fact-missing";
  return input.source.trim() === "" ? "source-missing" : null;
}

/** How much evidence supports and opposes a hypothesis; nothing is subtracted. */
export function stanceCounts(links: readonly { stance: Stance }[]): Record<Stance, number> {
  const supports = links.filter((link) => link.stance === "supports").length;
  return { supports, opposes: links.length - supports };
}
