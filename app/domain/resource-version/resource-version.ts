import type { DecisionAnswer } from "#app/domain/decision/decision.ts";

/** Expected: an iteration runs towards it. Produced: that iteration closed. Authorised: a Go. Opened: a dated fact. */
export const VERSION_STATES = ["expected", "produced", "authorised", "opened", "refused"] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** A refused version may be authorised by a later decision, an authorised one refused by a Stop; what was opened stays opened. */
export const VERSION_TRANSITIONS = {
  expected: ["produced"],
  produced: ["authorised", "refused"],
  authorised: ["opened", "refused"],
  refused: ["authorised"],
  opened: [],
} as const satisfies Record<VersionState, readonly VersionState[]>;

export function mayVersionBecome(from: VersionState, to: VersionState): boolean {
  const next: readonly VersionState[] = VERSION_TRANSITIONS[from];
  return next.includes(to);
}

/** Where a decision leaves a version: a Go (also under conditions) authorises, a Stop refuses, a Pause changes nothing. Null when the version cannot take that step. */
export function versionStateAfter(state: VersionState, answer: DecisionAnswer): VersionState | null {
  if (answer === "pause") return state;
  const next = answer === "stop" ? "refused" : "authorised";
  if (state === next) return state;
  return mayVersionBecome(state, next) ? next : null;
}

/** Judged from 1 to 5 with a comment, never computed. */
export const VERSION_JUDGEMENTS = ["image-risk", "engagement", "openness", "attractiveness"] as const;
export type VersionJudgement = (typeof VERSION_JUDGEMENTS)[number];
