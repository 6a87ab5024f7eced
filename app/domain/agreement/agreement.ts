import { addDays, type Day } from "#app/platform/day.ts";

export const AGREEMENT_KINDS = ["convention", "nda", "licence"] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** Days before its end from which an agreement warns. */
export const AGREEMENT_WARNS_DAYS = 30;

export const AGREEMENT_STATES = ["ended", "ending", "in-force", "unsigned"] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Where an agreement stands on a day: in force from its signature to the last day it holds. */
export function agreementState({ signedOn, untilOn }: { signedOn: Day | null; untilOn: Day | null }, today: Day): AgreementState {
  if (signedOn === null) return "unsigned";
  if (untilOn === null) return "in-force";
  if (untilOn < today) return "ended";
  return untilOn <= addDays(today, AGREEMENT_WARNS_DAYS) ? "ending" : "in-force";
}

/** An agreement does not end before it is signed. */
export const endsBeforeSigned = ({ signedOn, untilOn }: { signedOn: Day | null; untilOn: Day | null }): boolean =>
  signedOn !== null && untilOn !== null && untilOn < signedOn;
