import { engagementRefusal, type Engagement } from "#app/domain/engagement/engagement.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

export interface EngagementStep {
  id: string;
  to: Engagement;
  /** Today when not said. */
  on?: string | null;
  reason?: string;
}

/** Refuses a step that is none, and a step back without a reason. */
export function requireStep(from: Engagement, { to, reason = "" }: EngagementStep): void {
  const why = engagementRefusal({ from, to, reason });
  if (why === "unchanged") throw refusal("to", "stateUnchanged");
  if (why === "reason-missing") throw refusal("reason", "goingBackNeedsReason");
}
