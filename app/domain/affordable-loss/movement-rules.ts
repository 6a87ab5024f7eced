import { mayCommit, type LossPosition, type Movement } from "./affordable-loss.ts";
import type { AcceptanceState } from "./acceptance.ts";
import { sumAmounts } from "./sum.ts";

export type MovementRefusal =
  | { code: "no-ceiling" }
  | { code: "ceiling-not-accepted"; state: AcceptanceState }
  | { code: "over-ceiling"; ceiling: number; remaining: number; over: number }
  | { code: "recovered-beyond-spent"; spent: number };

type New = Pick<Movement, "kind" | "amount">;

/**
 * Why a movement cannot be written: a commitment needs a ceiling accepted today with room for it; what is recovered was
 * spent before. Money really spent is always written, even beyond the ceiling.
 */
export function movementRefusal(movement: New, account: { ceiling: { amount: number | null; state: AcceptanceState } | null; position: LossPosition; movements: readonly Movement[] }): MovementRefusal | null {
  if (movement.kind === "spent") return null;
  if (movement.kind === "recovered") return recoveredRefusal([...account.movements, { ...movement, id: "", againstId: null }]);
  return commitRefusal(movement.amount, account.ceiling, account.position);
}

/** Why these movements cannot stand together: more was recovered than spent, none of it being n.c. Also asked when a spending leaves. */
export function recoveredRefusal(movements: readonly Movement[]): MovementRefusal | null {
  const sum = (kind: Movement["kind"]) => sumAmounts(movements.filter((one) => one.kind === kind).map((one) => one.amount));
  const spent = sum("spent");
  return spent.unknown === 0 && sum("recovered").known > spent.known ? { code: "recovered-beyond-spent", spent: spent.known } : null;
}

function commitRefusal(amount: number | null, ceiling: { amount: number | null; state: AcceptanceState } | null, position: LossPosition): MovementRefusal | null {
  if (!ceiling || ceiling.amount === null) return { code: "no-ceiling" };
  if (ceiling.state !== "accepted") return { code: "ceiling-not-accepted", state: ceiling.state };
  const may = mayCommit(position, amount);
  if (may.ok) return null;
  return { code: "over-ceiling", ceiling: ceiling.amount, remaining: position.remainingAtMost ?? 0, over: may.over };
}
