import { stepRefusal, type StepRefusal } from "#app/platform/ladder.ts";

export const COMMITMENT_STATES = ["asked", "offered", "pledged", "delivered", "withdrawn"] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** A commitment goes forward, also by several steps, and may be withdrawn from any state; going back, also from « withdrawn », needs a reason. */
export function commitmentRefusal(step: { from: CommitmentState; to: CommitmentState; reason: string }): StepRefusal | null {
  return stepRefusal(COMMITMENT_STATES, step);
}

/** What a stakeholder can bring. */
export const MEANS_KINDS = ["skill", "time", "equipment", "data", "premises", "network", "money"] as const;
export type MeansKind = (typeof MEANS_KINDS)[number];

/** Means count from the pledge on, until withdrawn: before that they are only spoken of. */
export function bringsMeans(state: CommitmentState): boolean {
  return state === "pledged" || state === "delivered";
}
