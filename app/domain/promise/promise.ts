import { addDays, type Day } from "#app/platform/day.ts";

/** Days before its day from which a promise warns. */
export const PROMISE_WARNS_DAYS = 14;

export const PROMISE_STATES = ["overdue", "soon", "waiting", "kept"] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** Where a promise stands on a day: it warns in the fourteen days before its own, which is still in time. */
export function promiseState({ dueOn, keptOn }: { dueOn: Day; keptOn: Day | null }, today: Day): PromiseState {
  if (keptOn !== null) return "kept";
  if (dueOn < today) return "overdue";
  return dueOn <= addDays(today, PROMISE_WARNS_DAYS) ? "soon" : "waiting";
}

/** A promise is due on the day it is made at the earliest. */
export const isDueBeforeMade = ({ madeOn, dueOn }: { madeOn: Day; dueOn: Day }): boolean => dueOn < madeOn;

/** What is late first, then by day; what was kept last, the latest first. */
export function byUrgency(a: { dueOn: Day; keptOn: Day | null }, b: { dueOn: Day; keptOn: Day | null }): number {
  if ((a.keptOn === null) !== (b.keptOn === null)) return a.keptOn === null ? -1 : 1;
  return a.keptOn !== null && b.keptOn !== null ? b.keptOn.localeCompare(a.keptOn) : a.dueOn.localeCompare(b.dueOn);
}
