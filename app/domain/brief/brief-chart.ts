/** A picture for documents: figures and words, no colour, no size. `null` is not known (n.c.), never 0. */
export type BriefChart = LevelsChart | LossChart | CountsChart | CurvesChart;

/** A level is 1 to 5; 0 when nothing is at stake; null when nobody judged it. */
type Level = number | null;
export interface LevelSide { expected: Level; observed: Level }

/** Small multiples by group: strongest benefit above, worst remaining risk below, version by version. Levels are never added up. */
export interface LevelsChart {
  kind: "levels";
  versions: readonly { label: string; current: boolean }[];
  groups: readonly { name: string; points: readonly { benefit: LevelSide; risk: LevelSide & { beforeAction: Level } }[] }[];
  words: { benefit: string; risk: string; observed: string; expected: string; beforeAction: string; unknown: string; versions: string };
}

/** A bar per actor and unit: ceiling, used, open, overrun. Two units side by side, never on one scale. */
export interface LossChart {
  kind: "loss";
  units: readonly { key: "money" | "person-months"; label: string; rows: readonly LossChartRow[] }[];
  words: { ceiling: string; used: string; open: string; remaining: string; overrun: string; unknown: string; refused: string };
}
export interface LossChartRow {
  actor: string;
  /** Decimal numbers of the unit (48000.00 € · 6.5 h.m) for a native chart; the written form beside. */
  ceiling: number | null; used: number; open: number; overrun: number;
  unknown: boolean;
  refused: boolean;
  written: { ceiling: string; used: string; open: string; remaining: string };
}

/** The four verdicts, always the four, each with its sign (✓ ✗ ≈ –). */
export interface CountsChart {
  kind: "counts";
  counts: readonly { key: string; sign: string; label: string; value: number }[];
}

/** Means growing, open options narrowing: one point per version or iteration. */
export interface CurvesChart {
  kind: "curves";
  points: readonly string[];
  curves: readonly { name: string; values: readonly (number | null)[] }[];
}
