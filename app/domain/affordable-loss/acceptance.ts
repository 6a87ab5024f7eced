import type { Day } from "#app/platform/day.ts";

/** O/N of a first step or of a ceiling by its actor, at a given day. */
export const ACCEPTANCE_STATES = ["accepted", "refused", "expired", "none"] as const;
export type AcceptanceState = (typeof ACCEPTANCE_STATES)[number];

export type Acceptance = { accepted: boolean; on: Day; expiresOn: Day | null; supersededById: string | null };

/** State at `today`: an acceptance holds from its day to the end of the day it expires on; a refusal does not expire; a superseded one says nothing. */
export function acceptanceState(acceptance: Acceptance | null, today: Day): AcceptanceState {
  if (acceptance === null || acceptance.supersededById !== null || acceptance.on > today) return "none";
  if (!acceptance.accepted) return "refused";
  return acceptance.expiresOn !== null && acceptance.expiresOn < today ? "expired" : "accepted";
}

export const ACCEPTANCE_REFUSALS = ["expires-before-its-day", "decider-missing"] as const;
export type AcceptanceRefusal = (typeof ACCEPTANCE_REFUSALS)[number];

/** Why an answer cannot be recorded: it has no deciding person, or expires before the day it was given. */
export function acceptanceRefusal(input: { on: Day; expiresOn: Day | null; deciderId: string | null }): AcceptanceRefusal | null {
  if (input.deciderId === null) return "decider-missing";
  return input.expiresOn !== null && input.expiresOn < input.on ? "expires-before-its-day" : null;
}
