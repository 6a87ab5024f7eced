import type { EvolutionSpec } from "./evolution-spec.ts";
import type { LevelTrendSpec } from "./level-trend.ts";
import type { RiskGridSpec } from "./risk-grid-spec.ts";
import type { SlopeSpec } from "./slope-spec.ts";

/** Neutral pictures: the same figures for the page, the print, the documents and the slides. No colour. */
export type ChartSpec = EvolutionSpec | LevelTrendSpec | SlopeSpec | RiskGridSpec | LossBarsSpec;

/** One actor in one unit: cents or hundredths of a person-month. `unknown` flags a term nobody gave (n.c.). */
export type LossBar = {
  ceiling: number | null;
  used: number; usedUnknown: boolean;
  open: number; openUnknown: boolean;
  /** Ceiling − used − open; null when it cannot be told. */
  remaining: number | null;
  overrun: number;
  /** 0 to 1 and beyond; null when it cannot be told. */
  engagedShare: number | null;
  warning: boolean;
  /** The ceiling was refused (N): it stays in sight, outside the totals. */
  refused: boolean;
  /** Nothing is asked of this actor in this unit: there is no figure, and no 0 either. */
  nothing?: boolean;
};

export type LossRow = { id: string; actor: string; money: LossBar; personMonths: LossBar; acceptance: "yes" | "no" | "unknown" | "expired" };

/** Affordable loss, actor × unit, side by side and never added across units. */
export type LossBarsSpec = {
  kind: "loss-bars";
  title: string;
  definition: string;
  currency: string;
  rows: readonly LossRow[];
  total: { money: LossBar; personMonths: LossBar };
  /** The end of each scale; it starts at 0. */
  scale: { money: number; personMonths: number };
};

/** Where each scale ends: the largest ceiling or engagement, never 0. */
export function lossScale(bars: readonly LossBar[]): number {
  return Math.max(1, ...bars.map((bar) => Math.max(bar.ceiling ?? 0, bar.used + bar.open)));
}

export function lossBarsSpec(input: Omit<LossBarsSpec, "kind" | "scale">): LossBarsSpec {
  return {
    kind: "loss-bars",
    ...input,
    scale: { money: lossScale(input.rows.map((row) => row.money)), personMonths: lossScale(input.rows.map((row) => row.personMonths)) },
  };
}
