import type { AcceptanceState } from "./acceptance.ts";
import { firstStepTotals, type FirstStepTotals } from "./first-steps.ts";
import type { AnswerView } from "./loss-rows.ts";
import { sumAmounts, type Sum } from "./sum.ts";

/** The two ends of a pair as they are kept: a seeded label translates, the page says it. */
export type PairName = { usage: Label; stakeholder: string | null; category: Label | null };
type Label = { label: string | null; seedKey: string | null };

export interface FirstStepView {
  id: string;
  revision: number;
  pairId: string;
  pair: PairName;
  stakeholderId: string;
  actor: string;
  action: string;
  money: number | null;
  personMonths: number | null;
  expectedLearning: string;
  answer: AnswerView | null;
  state: AcceptanceState;
}

export interface FirstStepGroup {
  pairId: string;
  pair: PairName;
  /** Why the pair cannot start; its amounts are then outside the totals. */
  blocked: "refused" | "expired" | null;
  money: Sum;
  personMonths: Sum;
  steps: FirstStepView[];
}

/** The first steps by pair, those that start first, with the sum of each pair and of all that start. */
export function groupFirstSteps(steps: readonly FirstStepView[]): { groups: FirstStepGroup[]; total: FirstStepTotals["overall"] } {
  const pairIds = [...new Set(steps.map((step) => step.pairId))];
  const totals = firstStepTotals({ chosenPairIds: pairIds, steps: steps.map((step) => ({ ...step, acceptance: step.state })), ceilings: [] });
  const groups = pairIds.flatMap((pairId): FirstStepGroup[] => {
    const own = steps.filter((step) => step.pairId === pairId);
    const [first] = own;
    if (!first) return [];
    const blocked = totals.blocked.find((pair) => pair.pairId === pairId)?.because ?? null;
    return [{ pairId, pair: first.pair, blocked, money: sumAmounts(own.map((step) => step.money)), personMonths: sumAmounts(own.map((step) => step.personMonths)), steps: own }];
  });
  return { groups: groups.sort((a, b) => Number(a.blocked !== null) - Number(b.blocked !== null)), total: totals.overall };
}
