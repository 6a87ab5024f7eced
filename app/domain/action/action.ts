import type { Day } from "#app/platform/day.ts";

export const ACTION_STATES = ["to-do", "doing", "done"] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export const DELIVERABLE_KINDS = ["document", "version", "decision"] as const;
export const ACTION_SOURCES = ["workshop", "risk", "decision", "capture", "import", "response"] as const;
export type ActionSource = (typeof ACTION_SOURCES)[number];

/** Not done the day after it was due. */
export function isOverdue(action: { state: ActionState; dueOn: Day | null }, today: Day): boolean {
  return action.state !== "done" && action.dueOn !== null && action.dueOn < today;
}

/** How actions are looked at: columns by state, or one line each. */
export const ACTION_VIEWS = ["list", "board"] as const;
export type ActionView = (typeof ACTION_VIEWS)[number];

type Ordered = { state: ActionState; dueOn: Day | null; doneOn: Day | null };

/** What is late first, then by due day, without a day after, done last with the latest done on top. */
export function byUrgency(a: Ordered, b: Ordered): number {
  if ((a.state === "done") !== (b.state === "done")) return a.state === "done" ? 1 : -1;
  if (a.state === "done") return (b.doneOn ?? "").localeCompare(a.doneOn ?? "");
  return (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");
}

/** A decision's condition follows its action: done is met, and no longer done waits again. A missed one stays so. */
export function conditionAfter(condition: "pending" | "met" | "missed" | null, to: ActionState, today: Day) {
  if (condition === "pending" && to === "done") return { conditionState: "met" as const, conditionOn: today };
  return condition === "met" && to !== "done" ? { conditionState: "pending" as const, conditionOn: null } : {};
}
