import type { IterationState } from "#app/domain/iteration/iteration.ts";

/** Planned before the opening, or added while the iteration runs. */
export const HYPOTHESIS_ORIGINS = ["planned", "added"] as const;
export type HypothesisOrigin = (typeof HYPOTHESIS_ORIGINS)[number];

/** A hypothesis without a day of addition was planned. */
export function originOf(hypothesis: { addedOnDay: number | null }): HypothesisOrigin {
  return hypothesis.addedOnDay === null ? "planned" : "added";
}

export const THRESHOLD_REFUSALS = ["iteration-closed", "locked-by-evidence"] as const;
export type ThresholdRefusal = (typeof THRESHOLD_REFUSALS)[number];

/** Why a threshold cannot change: it locks when the first evidence arrives, and with its iteration. Leaving it as it is, is no change. */
export function thresholdRefusal(input: { current: string; next: string; evidenceCount: number; iterationState: IterationState }): ThresholdRefusal | null {
  if (input.next.trim() === input.current.trim()) return null;
  if (input.iterationState === "closed") return "iteration-closed";
  return input.evidenceCount > 0 ? "locked-by-evidence" : null;
}

export const STATEMENT_REFUSALS = ["iteration-closed", "locked-by-opening", "locked-by-evidence"] as const;
export type StatementRefusal = (typeof STATEMENT_REFUSALS)[number];

/** Why a statement or its pair cannot change: a planned one locks at the opening, an added one at its first evidence. */
export function statementRefusal(input: { addedOnDay: number | null; evidenceCount: number; iterationState: IterationState }): StatementRefusal | null {
  if (input.iterationState === "closed") return "iteration-closed";
  if (input.iterationState === "running" && originOf(input) === "planned") return "locked-by-opening";
  return input.evidenceCount > 0 ? "locked-by-evidence" : null;
}

export const ADDING_REFUSALS = ["iteration-closed"] as const;
export type AddingRefusal = (typeof ADDING_REFUSALS)[number];

/** Hypotheses are planned in a draft and added while the iteration runs. */
export function addingRefusal(iterationState: IterationState): AddingRefusal | null {
  return iterationState === "closed" ? "iteration-closed" : null;
}
