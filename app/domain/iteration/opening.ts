import type { AcceptanceState } from "#app/domain/affordable-loss/acceptance.ts";
import type { BlockedPair } from "#app/domain/affordable-loss/first-steps.ts";
import type { IterationState } from "./iteration.ts";

export type OpeningInput = {
  state: IterationState;
  baseVersionId: string | null;
  targetVersionId: string | null;
  chosenPairIds: readonly string[];
  hypotheses: readonly { id: string; threshold: string }[];
  /** Acceptance of each ceiling, at the day of opening. */
  ceilings: readonly AcceptanceState[];
  /** Chosen pairs whose first step is refused or expired. */
  blockedPairs: readonly BlockedPair[];
  anotherRunning: boolean;
  stopStanding: boolean;
};

export type OpeningRefusal =
  | { code: "not-a-draft" }
  | { code: "another-running" }
  | { code: "stop-standing" }
  | { code: "base-version-missing" }
  | { code: "target-version-missing" }
  | { code: "same-version-twice" }
  | { code: "nothing-to-try" }
  | { code: "no-accepted-ceiling" }
  | { code: "first-step-refused"; pairId: string }
  | { code: "first-step-expired"; pairId: string };

export const OPENING_REFUSALS = [
  "not-a-draft", "another-running", "stop-standing", "base-version-missing", "target-version-missing", "same-version-twice",
  "nothing-to-try", "no-accepted-ceiling", "first-step-refused", "first-step-expired",
] as const satisfies readonly OpeningRefusal["code"][];

/** All that stands in the way of opening; empty when the iteration may open. It tries something when it has a chosen pair or a hypothesis. */
export function openingRefusals(input: OpeningInput): OpeningRefusal[] {
  const checks: [boolean, OpeningRefusal][] = [
    [input.state !== "draft", { code: "not-a-draft" }],
    [input.anotherRunning, { code: "another-running" }],
    [input.stopStanding, { code: "stop-standing" }],
    [input.baseVersionId === null, { code: "base-version-missing" }],
    [input.targetVersionId === null, { code: "target-version-missing" }],
    [input.baseVersionId !== null && input.baseVersionId === input.targetVersionId, { code: "same-version-twice" }],
    [input.chosenPairIds.length === 0 && input.hypotheses.length === 0, { code: "nothing-to-try" }],
    [!input.ceilings.includes("accepted"), { code: "no-accepted-ceiling" }],
    ...input.blockedPairs.map((pair): [boolean, OpeningRefusal] => [true, blockedRefusal(pair)]),
  ];
  return checks.flatMap(([stands, refusal]) => (stands ? [refusal] : []));
}

function blockedRefusal({ pairId, because }: BlockedPair): OpeningRefusal {
  return { code: because === "refused" ? "first-step-refused" : "first-step-expired", pairId };
}

/** Hypotheses still without a threshold: no hindrance to opening, but no evidence can be added to them before it is written. */
export function withoutThreshold(hypotheses: OpeningInput["hypotheses"]): string[] {
  return hypotheses.filter((one) => one.threshold.trim() === "").map((one) => one.id);
}
