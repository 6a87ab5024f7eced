import type { Level, Stage } from "./evolution-spec.ts";

/** Each 1 to 5; level = ⌈likelihood × severity ÷ 5⌉. */
export type RiskPlace = { likelihood: number; severity: number; level: number };

export type RiskOnGrid = {
  impactId: string; number: number; statement: string;
  /** What remains after its control action. */
  now: RiskPlace;
  /** Before its control action, when that stands elsewhere. */
  beforeAction: RiskPlace | null;
  /** What remained at the version before; null for a new one. */
  previous: RiskPlace | null;
  reason: string;
};

export type RiskGridSpec = {
  kind: "risk-grid";
  version: { id: string; label: string; stage: Stage } | null;
  from: string | null;
  /** The worst first. */
  risks: readonly RiskOnGrid[];
  /** Live risks without a likelihood or a severity: listed beside, on no square. */
  unplaced: readonly { impactId: string; number: number; statement: string }[];
  /** Gone since the version before. */
  retired: readonly { impactId: string; number: number; statement: string; level: Level; reason: string }[];
};
