import type { Sum } from "#app/domain/affordable-loss/sum.ts";
import { verdictCounts, type Verdict, type VerdictCounts } from "#app/domain/verdict/verdict.ts";

/** The four counts, planned and added apart and together, and how many hypotheses wait for a verdict. Never a success rate. */
export type Learning = { planned: VerdictCounts; added: VerdictCounts; total: VerdictCounts; pending: number };

export function learningCounts(hypotheses: readonly { verdict: Verdict | null; addedOnDay: number | null }[]): Learning {
  const verdicts = (chosen: typeof hypotheses) => chosen.map((one) => one.verdict);
  return {
    planned: verdictCounts(verdicts(hypotheses.filter((one) => one.addedOnDay === null))),
    added: verdictCounts(verdicts(hypotheses.filter((one) => one.addedOnDay !== null))),
    total: verdictCounts(verdicts(hypotheses)),
    pending: hypotheses.filter((one) => one.verdict === null).length,
  };
}

/** Fewer settled hypotheses than this make a cost of learning misleading. */
export const MIN_SETTLED = 3;

/** Loss used ÷ (validated + invalidated), in the unit's smallest part, rounded; null under 3 of them. Unknown terms are kept: « 5 800 € + n.c. ». */
export function costOfLearning(used: Sum, counts: VerdictCounts): Sum | null {
  const settled = counts.validated + counts.invalidated;
  return settled < MIN_SETTLED ? null : { known: Math.round(used.known / settled), unknown: used.unknown };
}

/** Delivered by partners ÷ delivered by us, both in the same unit; null when either is not wholly known or we delivered nothing. */
export function partnerLeverage(delivered: { byPartners: Sum; byUs: Sum }): number | null {
  const { byPartners, byUs } = delivered;
  return byPartners.unknown > 0 || byUs.unknown > 0 || byUs.known === 0 ? null : byPartners.known / byUs.known;
}

export type Emergence = { firstMet: number; active: number; share: number | null };

/** Stakeholders first met in the iteration ÷ stakeholders active at its close; without an active one there is no share. Only those still active count as met. */
export function emergence(stakeholders: readonly { active: boolean; firstMetInIteration: boolean }[]): Emergence {
  const active = stakeholders.filter((one) => one.active);
  const firstMet = active.filter((one) => one.firstMetInIteration).length;
  return { firstMet, active: active.length, share: active.length === 0 ? null : firstMet / active.length };
}
