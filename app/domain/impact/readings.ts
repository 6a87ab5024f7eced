import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { ASSESSMENT_KINDS, currentAssessments, levelBeforeControl, remainingLevel, type Assessment, type AssessmentKind } from "./assessment.ts";
import { band, BANDS, IMPACT_KINDS, wordingOnly, type Band, type ImpactFlags, type ImpactKind, type Level } from "./impact.ts";

/** `group`: where a picture puts the item, a lens or another of its answers; null when it has none. */
export type ReadImpact = Pick<ImpactFlags, "exchangeable" | "quantifiable"> & { id: string; kind: ImpactKind; group: string | null };
export type ReadingInput = { impacts: readonly ReadImpact[]; assessments: readonly Assessment[]; versionIds: readonly string[]; groups: readonly string[] };

type Live = { impact: ReadImpact; assessment: Assessment };
type Placed = Live & { level: Level };

export type Cell = { group: string; versionId: string; stage: AssessmentKind };
/** The highest level of a group, and how many judged items stand behind it. Null: nothing judged. */
export type TopLevel = { level: Level; count: number } | null;
export type LevelReading = Cell & {
  benefit: TopLevel;
  risk: TopLevel;
  /** The worst of the same risks before their control actions. */
  riskBeforeControl: Level | null;
  /** Live items that nobody gave a level. */
  unjudged: Record<ImpactKind, number>;
};

/** *Level by group*: the strongest benefit and the worst remaining risk by group, version and stage (expected, observed); never a sum. Stages nobody assessed are left out. */
export function levelsByGroup(input: ReadingInput): LevelReading[] {
  return cellsOf(input).map(({ items, ...cell }) => ({ ...cell, ...levelReading(items) }));
}

function levelReading(items: readonly Live[]): Omit<LevelReading, keyof Cell> {
  const placed = placedOf(items);
  const before = placedOf(ofKind(items, "risk"), levelBeforeControl).map(({ level }) => level);
  return { benefit: topOf(placed, "benefit"), risk: topOf(placed, "risk"), riskBeforeControl: highest(before), unjudged: unjudgedOf(items, placed) };
}

export type BandReading = Cell & { benefit: Record<Band, number>; risk: Record<Band, number>; riskBeforeControl: Record<Band, number>; unjudged: Record<ImpactKind, number> };

/** *How many by band*: items per band (weak 1–2, medium 3, strong 4–5) by group, version and stage. */
export function countsByBand(input: ReadingInput): BandReading[] {
  return cellsOf(input).map(({ items, ...cell }) => {
    const placed = placedOf(items);
    const before = placedOf(items, levelBeforeControl);
    return { ...cell, benefit: bandsOf(placed, "benefit"), risk: bandsOf(placed, "risk"), riskBeforeControl: bandsOf(before, "risk"), unjudged: unjudgedOf(items, placed) };
  });
}

export type AddedRange = { unit: LossUnit; low: number; likely: number; high: number; count: number };
export type AmountReading = Cell & { kind: ImpactKind; ranges: AddedRange[]; uncounted: number };

/** *Amounts*: ranges added per unit by group, version and stage, with how many items could not be counted. Units are never added to each other. */
export function amountsByGroup(input: ReadingInput): AmountReading[] {
  return cellsOf(input).flatMap(({ items, ...cell }) =>
    IMPACT_KINDS.map((kind) => {
      const counted = ofKind(items, kind);
      return { ...cell, kind, ranges: rangesOf(counted), uncounted: counted.filter((one) => one.assessment.amountLikely === null).length };
    }),
  );
}

function liveIn(input: ReadingInput): Live[] {
  const byId = new Map(input.impacts.filter((impact) => !wordingOnly(impact)).map((impact) => [impact.id, impact]));
  return currentAssessments(input.assessments).flatMap((assessment) => {
    const impact = byId.get(assessment.impactId);
    return impact && assessment.move !== "retired" ? [{ impact, assessment }] : [];
  });
}

function placedOf(items: readonly Live[], levelOf = remainingLevel): Placed[] {
  return items.flatMap((one) => {
    const level = levelOf(one.impact.kind, one.assessment);
    return level === null ? [] : [{ ...one, level }];
  });
}

function unjudgedOf(items: readonly Live[], placed: readonly Placed[]): Record<ImpactKind, number> {
  const missing = (kind: ImpactKind) => ofKind(items, kind).length - ofKind(placed, kind).length;
  return { benefit: missing("benefit"), risk: missing("risk") };
}

function ofKind<One extends Live>(items: readonly One[], kind: ImpactKind): One[] {
  return items.filter((one) => one.impact.kind === kind);
}

/** Every group at every stage of a version that somebody assessed, with its live items. */
function cellsOf(input: ReadingInput): (Cell & { items: Live[] })[] {
  const byStage = new Map<string, Live[]>();
  for (const one of liveIn(input)) {
    const key = `${one.assessment.versionId} ${one.assessment.kind}`;
    byStage.set(key, [...(byStage.get(key) ?? []), one]);
  }
  const stages = input.versionIds.flatMap((versionId) => ASSESSMENT_KINDS.map((stage) => ({ versionId, stage, items: byStage.get(`${versionId} ${stage}`) ?? [] })));
  return input.groups.flatMap((group) =>
    stages.filter(({ items }) => items.length > 0).map((one) => ({ group, ...one, items: one.items.filter(({ impact }) => impact.group === group) })),
  );
}

function topOf(items: readonly Placed[], kind: ImpactKind): TopLevel {
  const levels = ofKind(items, kind).map((one) => one.level);
  const level = highest(levels);
  return level === null ? null : { level, count: levels.length };
}

function highest(levels: readonly Level[]): Level | null {
  return levels.reduce<Level | null>((top, level) => (top === null || level > top ? level : top), null);
}

function bandsOf(items: readonly Placed[], kind: ImpactKind): Record<Band, number> {
  const bands = ofKind(items, kind).map((one) => band(one.level));
  const count = (wanted: Band) => bands.filter((one) => one === wanted).length;
  const [weak, medium, strong] = BANDS;
  return { [weak]: count(weak), [medium]: count(medium), [strong]: count(strong) };
}

function rangesOf(items: readonly { assessment: Assessment }[]): AddedRange[] {
  return LOSS_UNITS.flatMap((unit) => {
    const ranges = items.map(({ assessment }) => assessment).filter((one) => one.unit === unit && one.amountLikely !== null);
    const total = (part: "amountLow" | "amountLikely" | "amountHigh") => ranges.reduce((sum, range) => sum + (range[part] ?? 0), 0);
    return ranges.length > 0 ? [{ unit, low: total("amountLow"), likely: total("amountLikely"), high: total("amountHigh"), count: ranges.length }] : [];
  });
}
