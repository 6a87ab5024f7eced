import { addSums, sumAmounts, type Sum } from "./sum.ts";

/** Money in integer minor units (cents), person-months in integer hundredths. The two are never added. */
export const LOSS_UNITS = ["money", "person-months"] as const;
export type LossUnit = (typeof LOSS_UNITS)[number];

export const MOVEMENT_KINDS = ["committed", "spent", "recovered"] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** One movement of one actor in one unit. A null amount is n.c.; `againstId` says which commitment a spending is made against. */
export type Movement = { id: string; kind: MovementKind; amount: number | null; againstId: string | null };

/** Engaged share of the ceiling, in percent, from which an actor is warned. */
export const WARNING_PERCENT = 80;

export type LossPosition = {
  ceiling: number | null;
  /** Spent − recovered. */
  used: Sum;
  /** Committed and not yet spent: per commitment max(0, committed − spent against it). */
  open: Sum;
  /** Ceiling − used − open, negative when it is overrun. Wholly n.c. when a term is not known; null without a ceiling. */
  remaining: Sum | null;
  /** The most that can remain, from what is known; null without a ceiling. */
  remainingAtMost: number | null;
  /** (Used + open) ÷ ceiling and used ÷ ceiling; null without a ceiling, over a ceiling of 0, or when a term is not known. */
  engagedShare: number | null;
  usedShare: number | null;
  /** By how much the known loss sticks out of the ceiling; without a ceiling nothing was agreed, so all of it does. */
  overrun: number;
  warning: boolean;
};

/** Position of one actor in one unit of one iteration, by the definitions of affordable loss. `ceiling` null: none agreed. */
export function lossPosition(input: { ceiling: number | null; movements: readonly Movement[] }): LossPosition {
  return positionOf(input.ceiling, usedBy(input.movements), openIn(input.movements));
}

/** Position of several actors taken together in one unit: a remaining nobody can tell counts as n.c., not as its ceiling. */
export function totalPosition(positions: readonly LossPosition[]): LossPosition {
  const ceilings = positions.flatMap((position) => position.ceiling ?? []);
  const ceiling = ceilings.length > 0 ? sumAmounts(ceilings).known : null;
  const used = addSums(positions.map((position) => position.used));
  const open = addSums(positions.map((position) => position.open));
  const remaining = addSums(positions.flatMap((position) => position.remaining ?? []));
  const overrun = sumAmounts(positions.map((position) => position.overrun)).known;
  return { ...positionOf(ceiling, used, open), remaining: ceiling === null ? null : remaining, overrun };
}

export type CommitRefusal = { ok: false; reason: "over-ceiling" | "no-ceiling"; over: number };

/** Whether an actor may commit `amount` more (null: n.c.): never beyond what remains at most, never without a ceiling. Spending is never refused. */
export function mayCommit(position: LossPosition, amount: number | null): { ok: true } | CommitRefusal {
  const known = amount ?? 0;
  if (position.remainingAtMost === null) return { ok: false, reason: "no-ceiling", over: known };
  const over = known - position.remainingAtMost;
  return over > 0 && known > 0 ? { ok: false, reason: "over-ceiling", over } : { ok: true };
}

function positionOf(ceiling: number | null, used: Sum, open: Sum): LossPosition {
  const engaged = addSums([used, open]);
  const remainingAtMost = ceiling === null ? null : ceiling - engaged.known;
  const remaining = remainingAtMost === null ? null : { known: engaged.unknown > 0 ? 0 : remainingAtMost, unknown: engaged.unknown };
  return {
    ceiling,
    used,
    open,
    remaining,
    remainingAtMost,
    engagedShare: shareOf(engaged, ceiling),
    usedShare: shareOf(used, ceiling),
    overrun: Math.max(0, engaged.known - (ceiling ?? 0)),
    warning: warns(engaged.known, ceiling ?? 0),
  };
}

/** In integers, so that 80 % exactly warns. */
function warns(engaged: number, ceiling: number): boolean {
  return engaged > 0 && engaged * 100 >= ceiling * WARNING_PERCENT;
}

function shareOf(sum: Sum, ceiling: number | null): number | null {
  return ceiling === null || ceiling === 0 || sum.unknown > 0 ? null : sum.known / ceiling;
}

function usedBy(movements: readonly Movement[]): Sum {
  return sumAmounts(
    movements.flatMap(({ kind, amount }) => {
      if (kind === "committed") return [];
      return [kind === "recovered" && amount !== null ? -amount : amount];
    }),
  );
}

function openIn(movements: readonly Movement[]): Sum {
  const spent = movements.filter((movement) => movement.kind === "spent");
  const commitments = movements.filter((movement) => movement.kind === "committed");
  return sumAmounts(
    commitments.map(({ id, amount }) => {
      if (amount === null) return null;
      return Math.max(0, amount - sumAmounts(spent.filter((one) => one.againstId === id).map((one) => one.amount)).known);
    }),
  );
}
