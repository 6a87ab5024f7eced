import type { AcceptanceState } from "./acceptance.ts";
import { firstStepTotals, leavingPairIds, type FirstStepTotals } from "./first-steps.ts";
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
  /** The team chose other pairs, or set this one aside: the step stays in sight and outside the totals. */
  aside: boolean;
}

export interface FirstStepGroup {
  pairId: string;
  pair: PairName;
  /** Why the pair cannot start; its amounts are then outside the totals. */
  blocked: "refused" | "expired" | "aside" | null;
  money: Sum;
  personMonths: Sum;
  steps: FirstStepView[];
}

/** Marks the steps of the pairs that stay behind the choices the team made. */
export function markAside<Step extends { pairId: string }>(steps: readonly Step[], choices: readonly { pairId: string; chosen: boolean }[]): (Step & { aside: boolean })[] {
  const leaving = new Set(leavingPairIds([...new Set(steps.map((step) => step.pairId))], choices));
  return steps.map((step) => ({ ...step, aside: !leaving.has(step.pairId) }));
}

const rank = ({ blocked }: FirstStepGroup) => [null, "refused", "expired", "aside"].indexOf(blocked);

/** The first steps by pair, those that start first, with the sum of each pair and of all that start. */
export function groupFirstSteps(steps: readonly FirstStepView[]): { groups: FirstStepGroup[]; total: FirstStepTotals["overall"]; /** How many pairs leave. */ leaving: number; steps: number } {
  const pairIds = [...new Set(steps.map((step) => step.pairId))];
  const aside = new Set(steps.filter((step) => step.aside).map((step) => step.pairId));
  const totals = firstStepTotals({ chosenPairIds: pairIds.filter((id) => !aside.has(id)), steps: steps.map((step) => ({ ...step, acceptance: step.state })), ceilings: [] });
  const groups = pairIds.flatMap((pairId): FirstStepGroup[] => {
    const own = steps.filter((step) => step.pairId === pairId);
    const [first] = own;
    if (!first) return [];
    const blocked = aside.has(pairId) ? "aside" : totals.blocked.find((pair) => pair.pairId === pairId)?.because ?? null;
    return [{ pairId, pair: first.pair, blocked, money: sumAmounts(own.map((step) => step.money)), personMonths: sumAmounts(own.map((step) => step.personMonths)), steps: own }];
  });
  return { groups: groups.sort((a, b) => rank(a) - rank(b)), total: totals.overall, leaving: totals.starting.length, steps: steps.length };
}
