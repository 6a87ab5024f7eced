export const STEP_REFUSALS = ["unchanged", "reason-missing"] as const;
export type StepRefusal = (typeof STEP_REFUSALS)[number];

/** States in order: going forward is free and may skip, going back needs a reason. Null when the step is allowed. */
export function stepRefusal<State extends string>(
  ladder: readonly State[],
  step: { from: State; to: State; reason: string },
): StepRefusal | null {
  if (step.from === step.to) return "unchanged";
  const goesBack = ladder.indexOf(step.to) < ladder.indexOf(step.from);
  return goesBack && step.reason.trim() === "" ? "reason-missing" : null;
}
