/** Neutral pictures: the same figures for the page, the print, the documents and the slides. No wording, no colour. */
export const LENSES = ["know-how", "legal", "strategic", "customer-relation", "image"] as const;
/** The code of a seeded lens, or the id of one that the workspace added. */
export type Lens = string;

/** An ordinal level, 1 to 5; 0 when nothing is at stake; null when nobody assessed it. Levels are never added up. */
export type Level = number | null;

export type BenefitPoint = { expected: Level; observed: Level; count: number };
export type RiskPoint = BenefitPoint & {
  /** Before its control action, when that differs. */
  beforeAction: Level;
};

export type VersionPoint = { versionId: string; benefit: BenefitPoint; risk: RiskPoint };
export type LensSeries = { lens: Lens; title: string; points: readonly VersionPoint[] };

export type ChartVersion = {
  id: string;
  label: string;
  /** Under the axis, where room is short: « 1.1 ». */
  shortLabel: string;
  /** The version the decision is about. */
  current: boolean;
};

/** Level by lens: the strongest benefit above the axis, the worst remaining risk below, per version. */
export type LevelByLensSpec = {
  kind: "level-by-lens";
  title: string;
  definition: string;
  axis: { benefit: string; risk: string; levels: readonly [1, 2, 3, 4, 5] };
  versions: readonly ChartVersion[];
  lenses: readonly LensSeries[];
  rows: readonly LevelRow[];
};

/** One row of the data-table twin. */
export type LevelRow = {
  lens: string; version: string;
  benefitObserved: Level; benefitExpected: Level; benefitCount: number;
  riskObserved: Level; riskExpected: Level; riskBefore: Level; riskCount: number;
};

export type LevelByLensInput = Pick<LevelByLensSpec, "title" | "definition" | "versions" | "lenses"> & { benefitAxis: string; riskAxis: string };

/** Lays the points out in the order of the versions; a version nobody assessed stays as an empty column. */
export function levelByLensSpec(input: LevelByLensInput): LevelByLensSpec {
  const lenses = input.lenses.map((series) => ({ ...series, points: input.versions.map(({ id }) => pointAt(series, id)) }));
  return {
    kind: "level-by-lens",
    title: input.title,
    definition: input.definition,
    axis: { benefit: input.benefitAxis, risk: input.riskAxis, levels: [1, 2, 3, 4, 5] },
    versions: input.versions,
    lenses,
    rows: lenses.flatMap((series) => rowsOf(series, input.versions)),
  };
}

function pointAt(series: LensSeries, versionId: string): VersionPoint {
  const found = series.points.find((point) => point.versionId === versionId);
  const nothing = { expected: null, observed: null, count: 0 };
  return found ?? { versionId, benefit: nothing, risk: { ...nothing, beforeAction: null } };
}

function rowsOf(series: LensSeries, versions: readonly ChartVersion[]): LevelRow[] {
  return series.points.map(({ benefit, risk }, index) => ({
    lens: series.title,
    version: versions[index]?.label ?? "",
    benefitObserved: benefit.observed, benefitExpected: benefit.expected, benefitCount: benefit.count,
    riskObserved: risk.observed, riskExpected: risk.expected, riskBefore: risk.beforeAction, riskCount: risk.count,
  }));
}

export type ChartSpec = LevelByLensSpec | LossBarsSpec;

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
};

export type LossRow = { id: string; actor: string; href?: string; money: LossBar; personMonths: LossBar; acceptance: "yes" | "no" | "unknown" | "expired" };

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
