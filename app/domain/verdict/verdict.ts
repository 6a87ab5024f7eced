import type { IterationState } from "#app/domain/iteration/iteration.ts";

/** Four results of equal dignity. */
export const VERDICTS = ["validated", "invalidated", "inconclusive", "not-tested"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Validated and invalidated rest on evidence, whichever way it points. */
export function needsEvidence(verdict: Verdict): boolean {
  return verdict === "validated" || verdict === "invalidated";
}

/** What was learned is said in a sentence, except when nothing was tried. */
export function needsLearning(verdict: Verdict): boolean {
  return verdict !== "not-tested";
}

export const VERDICT_REFUSALS = ["iteration-not-open", "iteration-closed", "evidence-missing", "learning-missing"] as const;
export type VerdictRefusal = (typeof VERDICT_REFUSALS)[number];

/** Why a verdict cannot be given or changed; a closed iteration is amended instead. */
export function giveVerdictRefusal(input: { verdict: Verdict; learning: string; evidenceCount: number; iterationState: IterationState }): VerdictRefusal | null {
  if (input.iterationState === "draft") return "iteration-not-open";
  if (input.iterationState === "closed") return "iteration-closed";
  if (needsEvidence(input.verdict) && input.evidenceCount === 0) return "evidence-missing";
  return needsLearning(input.verdict) && input.learning.trim() === "" ? "learning-missing" : null;
}

export type VerdictCounts = Record<Verdict, number>;

/** Always the four counts, zeros included; hypotheses without a verdict yet are in none of them. */
export function verdictCounts(verdicts: readonly (Verdict | null)[]): VerdictCounts {
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return { validated: count("validated"), invalidated: count("invalidated"), inconclusive: count("inconclusive"), "not-tested": count("not-tested") };
}
