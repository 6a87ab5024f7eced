import type { DecisionAnswer } from "./decision.ts";

export const RAISE_REFUSALS = ["amount-missing", "not-higher", "accepter-missing"] as const;
export type RaiseRefusal = (typeof RAISE_REFUSALS)[number];

/** Why a ceiling cannot be raised: a raise names a higher amount (of any, when there was none) and who accepts it for the actor. Amounts in the unit's smallest part. */
export function raiseRefusal(input: { current: number | null; next: number | null; accepterId: string | null }): RaiseRefusal | null {
  if (input.next === null) return "amount-missing";
  if (input.current !== null && input.next <= input.current) return "not-higher";
  return input.accepterId === null ? "accepter-missing" : null;
}

/** A Go, also under conditions, makes the new ceiling and its acceptance; a Pause or a Stop leaves the ceiling, and still decides an overrun. */
export function raisesCeiling(answer: DecisionAnswer): boolean {
  return answer === "go" || answer === "go-with-conditions";
}
