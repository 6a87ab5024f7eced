import { daysBetween, type Day } from "#app/platform/day.ts";

export const ITERATION_STATES = ["draft", "running", "closed"] as const;
export type IterationState = (typeof ITERATION_STATES)[number];

/** Opening and closing are the only transitions; neither is undone. */
export const ITERATION_TRANSITIONS = { draft: ["running"], running: ["closed"], closed: [] } as const satisfies Record<IterationState, readonly IterationState[]>;

export function mayBecome(from: IterationState, to: IterationState): boolean {
  const next: readonly IterationState[] = ITERATION_TRANSITIONS[from];
  return next.includes(to);
}

/** Inputs of an iteration that do not change once it is open. Added hypotheses and raises by decision come beside them. */
export const LOCKED_BY_OPENING = ["base-version", "planned-hypotheses", "ceilings"] as const;
export type LockedByOpening = (typeof LOCKED_BY_OPENING)[number];

/** True when an input can no longer be edited in place. */
export function isLocked(state: IterationState): boolean {
  return state !== "draft";
}

/** Day of the iteration, counted so that the opening day is day 1: « ajoutée au jour 12 ». Below 1 before the opening. */
export function dayOfIteration(openedOn: Day, on: Day): number {
  return daysBetween(openedOn, on) + 1;
}

/** The day on which a hypothesis was added, or null when it was planned before the opening. */
export function addedOnDay(iteration: { state: IterationState; openedOn: Day | null }, today: Day): number | null {
  return iteration.state === "draft" || iteration.openedOn === null ? null : dayOfIteration(iteration.openedOn, today);
}

export const DATES_REFUSALS = ["ends-before-it-starts"] as const;
export type DatesRefusal = (typeof DATES_REFUSALS)[number];

/** Planned dates may miss, but an end is not before its start. */
export function datesRefusal(dates: { startsOn: Day | null; endsOn: Day | null }): DatesRefusal | null {
  return dates.startsOn !== null && dates.endsOn !== null && dates.endsOn < dates.startsOn ? "ends-before-it-starts" : null;
}
