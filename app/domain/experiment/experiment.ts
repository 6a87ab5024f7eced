/** HACKAPOM is the programme's own hackathon; a loan is of vehicles or any part of the resource. */
export const EXPERIMENT_KINDS = ["workshop", "hackapom", "loan", "interviews", "prototype", "survey"] as const;
export type ExperimentKind = (typeof EXPERIMENT_KINDS)[number];

/** The pairs that an iteration tested: those of the hypotheses its experiments or evidence bear on, each once. */
export function testedPairIds(hypotheses: readonly { id: string; pairId: string }[], testedHypothesisIds: readonly string[]): string[] {
  return [...new Set(hypotheses.filter((one) => testedHypothesisIds.includes(one.id)).map((one) => one.pairId))];
}
