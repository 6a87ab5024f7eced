import type { AcceptanceState } from "./acceptance.ts";
import { LOSS_UNITS, type LossUnit } from "./affordable-loss.ts";
import { sumAmounts, type Sum } from "./sum.ts";

/** The first action of one actor for one pair. Null amounts are n.c. */
export type FirstStep = { id: string; pairId: string; stakeholderId: string; money: number | null; personMonths: number | null; acceptance: AcceptanceState };
export type ActorCeiling = { stakeholderId: string; unit: LossUnit; amount: number | null };

export type FirstStepTotal = { stakeholderId: string; unit: LossUnit; total: Sum; ceiling: number | null; over: number };
/** The pairs whose first steps leave: once the team chose some, those and no other; before that, every pair it did not set aside. */
export function leavingPairIds(pairIds: readonly string[], choices: readonly { pairId: string; chosen: boolean }[]): string[] {
  const madeOf = new Map(choices.map(({ pairId, chosen }) => [pairId, chosen]));
  const someChosen = choices.some(({ chosen }) => chosen);
  return pairIds.filter((pairId) => (someChosen ? madeOf.get(pairId) === true : madeOf.get(pairId) !== false));
}

export type BlockedPair = { pairId: string; because: "refused" | "expired" };
export type FirstStepTotals = { byActor: FirstStepTotal[]; overall: Record<LossUnit, Sum>; starting: string[]; blocked: BlockedPair[] };

/** Adds up the first steps of the chosen pairs per actor and unit; every step of a pair that cannot start stays outside the totals. `over` is the known excess over the ceiling, the whole total without one. */
export function firstStepTotals(input: { chosenPairIds: readonly string[]; steps: readonly FirstStep[]; ceilings: readonly ActorCeiling[] }): FirstStepTotals {
  const blocked = blockedPairs(input.chosenPairIds, input.steps);
  const starting = input.chosenPairIds.filter((pairId) => !blocked.some((pair) => pair.pairId === pairId));
  const counted = input.steps.filter((step) => starting.includes(step.pairId));
  const stakeholderIds = [...new Set(counted.map((step) => step.stakeholderId))];
  const byActor = stakeholderIds.flatMap((stakeholderId) => {
    const own = counted.filter((step) => step.stakeholderId === stakeholderId);
    return LOSS_UNITS.map((unit) => againstCeiling(stakeholderId, unit, total(own, unit), input.ceilings));
  });
  return { byActor, overall: { money: total(counted, "money"), "person-months": total(counted, "person-months") }, starting, blocked };
}

/** The chosen pairs that cannot start, because an actor refused its first step or its acceptance expired; a refusal is said first. */
export function blockedPairs(chosenPairIds: readonly string[], steps: readonly FirstStep[]): BlockedPair[] {
  return chosenPairIds.flatMap((pairId): BlockedPair[] => {
    const states = steps.filter((step) => step.pairId === pairId).map((step) => step.acceptance);
    if (states.includes("refused")) return [{ pairId, because: "refused" }];
    return states.includes("expired") ? [{ pairId, because: "expired" }] : [];
  });
}

function total(steps: readonly FirstStep[], unit: LossUnit): Sum {
  return sumAmounts(steps.map((step) => (unit === "money" ? step.money : step.personMonths)));
}

function againstCeiling(stakeholderId: string, unit: LossUnit, sum: Sum, ceilings: readonly ActorCeiling[]): FirstStepTotal {
  const ceiling = ceilings.find((one) => one.stakeholderId === stakeholderId && one.unit === unit)?.amount ?? null;
  return { stakeholderId, unit, total: sum, ceiling, over: Math.max(0, sum.known - (ceiling ?? 0)) };
}
