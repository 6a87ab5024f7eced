import type { AcceptanceState } from "./acceptance.ts";
import { lossPosition, totalPosition, type LossPosition, type LossUnit, type Movement } from "./affordable-loss.ts";
import { addSums, type Sum } from "./sum.ts";

/** Who answered for an actor, and when; the name is null for a person who is not to be named. */
export type AnswerView = { state: AcceptanceState; personName: string | null; on: string; conditions: string; expiresOn: string | null };
export type CeilingView = { id: string; amount: number | null; hopedToRecover: number | null; answer: AnswerView | null; state: AcceptanceState };

export interface LossCell {
  unit: LossUnit;
  ceiling: CeilingView | null;
  position: LossPosition;
  movements: number;
  saidNotKnown: boolean;
  /** Closing asks for this loss: a ceiling that was not refused, a movement, « n.c. », or an accepted first step. */
  concerned: boolean;
}
/** One actor, its two units side by side. `us`: the sponsor or the facilitator. */
export interface LossRow {
  stakeholderId: string;
  name: string;
  us: boolean;
  money: LossCell;
  "person-months": LossCell;
}
export type LossTotals = Record<LossUnit, LossPosition>;
/** Both units in minor units at the workspace's rate (minor units for one person-month), or null when it set none. */
export type Together = { rate: number; ceiling: number | null; used: Sum; open: Sum; remaining: Sum | null };
export interface LossByActor {
  rows: LossRow[];
  totals: LossTotals;
  together: Together | null;
}

/** What of a ceiling counts: one that its actor accepted, also when that acceptance expired since. */
export function agreedAmount(ceiling: { amount: number | null; state: AcceptanceState } | null): number | null {
  return ceiling && (ceiling.state === "accepted" || ceiling.state === "expired") ? ceiling.amount : null;
}

/** « n.c. » said of an account is a spending whose amount nobody gave. */
export const notKnownMovement: Movement = { id: "", kind: "spent", amount: null, againstId: null };

export function lossCell(input: { unit: LossUnit; ceiling: CeilingView | null; movements: readonly Movement[]; saidNotKnown: boolean; stepAccepted: boolean }): LossCell {
  const { unit, ceiling, movements, saidNotKnown } = input;
  const hasCeiling = ceiling !== null && ceiling.amount !== null && ceiling.state !== "refused";
  const concerned = hasCeiling || movements.length > 0 || saidNotKnown || input.stepAccepted;
  const counted = withNotKnown(movements, { concerned, saidNotKnown });
  return { unit, ceiling, saidNotKnown, concerned, position: lossPosition({ ceiling: agreedAmount(ceiling), movements: counted }), movements: movements.length };
}

/** The movements that count: a loss that is asked for and of which nobody said anything is n.c. until somebody says 0. */
export function withNotKnown(movements: readonly Movement[], { concerned, saidNotKnown }: { concerned: boolean; saidNotKnown: boolean }): readonly Movement[] {
  return saidNotKnown || (concerned && movements.length === 0) ? [...movements, notKnownMovement] : movements;
}

/** Whether anything may be lost by anybody: before that there is no figure to show, and no 0 either. */
export function somethingAsked({ rows }: Pick<LossByActor, "rows">): boolean {
  return rows.some((row) => [row.money, row["person-months"]].some(({ concerned, ceiling }) => concerned || ceiling !== null));
}

/** The whole of an iteration, unit by unit; the units come together only at a rate. */
export function lossByActorFrom(rows: LossRow[], rate: number | null): LossByActor {
  const totals = { money: totalPosition(rows.map((row) => row.money.position)), "person-months": totalPosition(rows.map((row) => row["person-months"].position)) };
  return { rows, totals, together: rate === null ? null : atRate(totals, rate) };
}

function atRate(totals: LossTotals, rate: number): Together {
  const { money } = totals;
  const time = totals["person-months"];
  const worth = (hundredths: number) => Math.round((hundredths * rate) / 100);
  const both = (a: Sum, b: Sum): Sum => addSums([a, { known: worth(b.known), unknown: b.unknown }]);
  const ceiling = money.ceiling === null && time.ceiling === null ? null : (money.ceiling ?? 0) + worth(time.ceiling ?? 0);
  const remaining = money.remaining && time.remaining ? both(money.remaining, time.remaining) : null;
  return { rate, ceiling, used: both(money.used, time.used), open: both(money.open, time.open), remaining };
}
