/** Open until someone replies; accepted when the team takes it on board; withdrawn by whoever raised it. */
export const OBJECTION_STATES = ["open", "answered", "accepted", "withdrawn"] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

/** A reply answers; a settled objection may be raised again. */
export const OBJECTION_TRANSITIONS = {
  open: ["answered", "accepted", "withdrawn"],
  answered: ["accepted", "withdrawn", "open"],
  accepted: ["open"],
  withdrawn: ["open"],
} as const satisfies Record<ObjectionState, readonly ObjectionState[]>;

export function mayObjectionBecome(from: ObjectionState, to: ObjectionState): boolean {
  const next: readonly ObjectionState[] = OBJECTION_TRANSITIONS[from];
  return next.includes(to);
}

/** What an objection may bear on. */
export const OBJECTION_SUBJECTS = ["version", "decision-request", "decision", "impact", "opening-item", "iteration", "hypothesis", "pair", "question"] as const;
export type ObjectionSubject = (typeof OBJECTION_SUBJECTS)[number];

type Raised = { state: ObjectionState; raisedOn: string; id: string };

/** Those that wait first, the oldest of them first; then the settled ones, the latest first. */
export function inOrderOfWaiting<One extends Raised>(objections: readonly One[]): One[] {
  const key = ({ raisedOn, id }: Raised) => `${raisedOn} ${id}`;
  const waits = objections.filter(({ state }) => state === "open").sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const settled = objections.filter(({ state }) => state !== "open").sort((a, b) => (key(a) > key(b) ? -1 : 1));
  return [...waits, ...settled];
}
