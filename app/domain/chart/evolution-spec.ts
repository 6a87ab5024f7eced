import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { Band } from "#app/domain/impact/impact.ts";

/** Three readings of the same items: how high, how many, how much. Levels are never added up. */
export const EVOLUTION_READINGS = ["level", "bands", "amounts"] as const;
export type EvolutionReading = (typeof EVOLUTION_READINGS)[number];

/** The pictures of the register: by group, item by item, likelihood × severity. */
export const IMPACT_VIEWS = ["evolution", "slope", "grid"] as const;
export type ImpactViewName = (typeof IMPACT_VIEWS)[number];

/** What the small multiples are made by: one answer per item. */
export const GROUPINGS = ["lens", "materiality", "time", "directness"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Risks as they remain, or as they would be without their control actions. */
export const CONTROLS = ["after", "before"] as const;
export type Control = (typeof CONTROLS)[number];

/** An ordinal level, 1 to 5; 0 when nothing is at stake; null when nobody judged it. */
export type Level = number | null;
export type Stage = "expected" | "observed";

export type ChartVersion = {
  id: string;
  label: string;
  /** Under the axis, where room is short: « 1.1 ». */
  shortLabel: string;
  /** The version the decision is about. */
  current: boolean;
};

/** A group by the id of its lens or the code of its answer; the page words what nobody renamed. */
export type GroupName = { key: string; seedKey: string | null; label: string | null; retired: boolean };
export type Group<Point> = { name: GroupName; points: readonly Point[] };

type Frame<Point> = {
  grouping: Grouping;
  versions: readonly ChartVersion[];
  /** One point per version, in their order. */
  groups: readonly Group<Point>[];
  /** Versions left out between the first and the next one shown. */
  hidden: number;
};

/** Of one kind of item in a group and version. `count` items judged, `unjudged` that nobody gave a level. */
export type LevelSide = { expected: Level; observed: Level; count: number; unjudged: number };
/** `beforeAction`: the worst of the same risks before their control actions, when that differs. */
export type LevelPoint = { versionId: string; benefit: LevelSide; risk: LevelSide & { beforeAction: Level } };

export type BandCounts = Record<Band, number>;
/** Null: nobody assessed at that stage. */
export type BandSide = { expected: BandCounts | null; observed: BandCounts | null; unjudged: number };
export type BandPoint = { versionId: string; benefit: BandSide; risk: BandSide };

/** Cents or hundredths of a person-month; null: nothing of it could be counted. */
export type AmountRange = { low: number; likely: number; high: number };
export type Amounts = { range: AmountRange | null; counted: number; uncounted: number };
export type AmountSide = { expected: Amounts | null; observed: Amounts | null };
export type AmountPoint = { versionId: string; benefit: AmountSide; risk: AmountSide };

/** What a change says of a group: better or worse, of benefits and of risks. */
export type LevelChange = {
  from: string | null;
  to: string;
  stage: Stage;
  benefitUp: GroupName[];
  benefitDown: GroupName[];
  riskUp: GroupName[];
  riskDown: GroupName[];
  strongest: { level: number; groups: GroupName[] } | null;
  worst: { level: number; groups: GroupName[] } | null;
  /** The worst before it, over all groups; null when it is not known. */
  worstBefore: Level;
};
/** The last version observed against the one before, and what is expected after it. */
export type LevelMessage = { observed: LevelChange | null; expected: LevelChange | null };

export type LevelSpec = Frame<LevelPoint> & { kind: "level"; message: LevelMessage };

export type BandTotals = { version: string; stage: Stage; benefit: BandCounts; risk: BandCounts };
export type BandSpec = Frame<BandPoint> & {
  kind: "bands";
  control: Control;
  /** The end of both scales: the most items of a kind in a group. At least 1. */
  most: number;
  message: { from: BandTotals | null; to: BandTotals } | null;
};

export type AmountTotals = { version: string; stage: Stage; benefit: Amounts; risk: Amounts };
/** One picture per unit: units are never added to each other, nor drawn on one scale. */
export type AmountUnit = { unit: LossUnit; groups: readonly Group<AmountPoint>[]; most: number; message: AmountTotals | null };
export type AmountSpec = Omit<Frame<AmountPoint>, "groups"> & { kind: "amounts"; currency: string; units: readonly AmountUnit[] };

export type EvolutionSpec = LevelSpec | BandSpec | AmountSpec;
