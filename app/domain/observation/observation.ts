/** Something not planned: a surprise, or a use seen that nobody had asked for. */
export const OBSERVATION_KINDS = ["surprise", "use-seen"] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** What an observation may lead to. */
export const LEAD_KINDS = ["usage", "stakeholder", "hypothesis", "opening-item"] as const;
export type LeadKind = (typeof LEAD_KINDS)[number];

/** A surprise was used when someone said how, or when it led to something. */
export function wasUsed(observation: { howUsed: string; leadCount: number }): boolean {
  return observation.howUsed.trim() !== "" || observation.leadCount > 0;
}
