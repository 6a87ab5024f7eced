import { stepRefusal, type StepRefusal } from "#app/platform/ladder.ts";

export const ENGAGEMENT_STATES = ["identified", "contacted", "interested", "committed", "delivering", "left"] as const;
export type Engagement = (typeof ENGAGEMENT_STATES)[number];

/** Engagement goes forward, also by several steps, « left » from any state; going back, also from « left », needs a reason. */
export function engagementRefusal(step: { from: Engagement; to: Engagement; reason: string }): StepRefusal | null {
  return stepRefusal(ENGAGEMENT_STATES, step);
}

/** Active: met and not gone. A stakeholder only identified has not been met. */
export function isActive(engagement: Engagement): boolean {
  return engagement !== "identified" && engagement !== "left";
}
