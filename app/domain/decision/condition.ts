import type { Day } from "#app/platform/day.ts";

/** A condition of a « Go sous conditions » is an action that is pending, met or missed. */
export const CONDITION_STATES = ["pending", "met", "missed"] as const;
export type ConditionState = (typeof CONDITION_STATES)[number];

/** A person says whether a condition is met; the date alone never does. */
export const CONDITION_TRANSITIONS = { pending: ["met", "missed"], met: ["pending"], missed: ["pending", "met"] } as const satisfies Record<ConditionState, readonly ConditionState[]>;

export function mayConditionBecome(from: ConditionState, to: ConditionState): boolean {
  const next: readonly ConditionState[] = CONDITION_TRANSITIONS[from];
  return next.includes(to);
}

/** Pending after its due day: to be looked at. */
export function isOverdue(condition: { state: ConditionState; dueOn: Day | null }, today: Day): boolean {
  return condition.state === "pending" && condition.dueOn !== null && condition.dueOn < today;
}

/** How many conditions are pending, met and missed. */
export function conditionCounts(states: readonly ConditionState[]): Record<ConditionState, number> {
  const count = (wanted: ConditionState) => states.filter((state) => state === wanted).length;
  return { pending: count("pending"), met: count("met"), missed: count("missed") };
}
