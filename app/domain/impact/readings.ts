import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { ASSESSMENT_KINDS, currentAssessments, levelBeforeControl, remainingLevel, type Assessment, type AssessmentKind } from "./assessment.ts";
import { band, BANDS, IMPACT_KINDS, wordingOnly, type Band, type ImpactFlags, type ImpactKind, type Level } from "./impact.ts";

export type ReadImpact = Pick<ImpactFlags, "exchangeable" | "quantifiable"> & { id: string; kind: ImpactKind; lensId: string | null };
export type ReadingInput = { impacts: readonly ReadImpact[]; assessments: readonly Assessment[] };

type Live = { impact: ReadImpact; assessment: Assessment };
type Placed = Live & { level: Level };

/** The highest level of a group, and how many judged items stand behind it. Null: nothing judged. */
export type TopLevel = { level: Level; count: number } | null;
export type LensReading = {
  lensId: string;
  versionId: string;
  stage: AssessmentKind;
  benefit: TopLevel;
  risk: TopLevel;
  /** The worst of the same risks before their control actions. */
  riskBeforeControl: Level | null;
  /** Live items of the lens that nobody gave a level. */
  unjudged: Record<ImpactKind, number>;
};

/** *Level by lens*: the strongest benefit and the worst remaining risk by lens, version and stage (expected, observed); never a sum. Stages nobody assessed are left out. */
export function levelsByLens(input: ReadingInput & { versionIds: readonly string[]; lensIds: readonly string[] }): LensReading[] {
  const stages = stagesOf(liveIn(input), input.versionIds);
  return input.lensIds.flatMap((lensId) =>
    stages.map(({ versionId, stage, items }) => ({ lensId, versionId, stage, ...lensReading(items.filter((one) => one.impact.lensId === lensId)) })),
  );
}

function lensReading(items: readonly Live[]): Omit<LensReading, "lensId" | "versionId" | "stage"> {
  const placed = placedOf(items);
  const unjudged = (kind: ImpactKind) => ofKind(items, kind).length - ofKind(placed, kind).length;
  const before = ofKind(items, "risk").flatMap(({ assessment }) => levelBeforeControl("risk", assessment) ?? []);
  return {
    benefit: topOf(placed, "benefit"),
    risk: topOf(placed, "risk"),
    riskBeforeControl: highest(before),
    unjudged: { benefit: unjudged("benefit"), risk: unjudged("risk") },
  };
}

export type BandReading = { versionId: string; stage: AssessmentKind; benefit: Record<Band, number>; risk: Record<Band, number> };

/** *How many by band*: items per band (weak 1–2, medium 3, strong 4–5) by version and stage. */
export function countsByBand(input: ReadingInput & { versionIds: readonly string[] }): BandReading[] {
  return stagesOf(placedOf(liveIn(input)), input.versionIds).map(({ versionId, stage, items }) => ({
    versionId,
    stage,
    benefit: bandsOf(items, "benefit"),
    risk: bandsOf(items, "risk"),
  }));
}

export type AddedRange = { unit: LossUnit; low: number; likely: number; high: number; count: number };
export type AmountReading = { versionId: string; stage: AssessmentKind; kind: ImpactKind; ranges: AddedRange[]; uncounted: number };

/** *Amounts*: ranges added per unit, with how many items could not be counted. Units are never added to each other. */
export function amountsByVersion(input: ReadingInput & { versionIds: readonly string[] }): AmountReading[] {
  return stagesOf(liveIn(input), input.versionIds).flatMap(({ versionId, stage, items }) =>
    IMPACT_KINDS.map((kind) => {
      const counted = ofKind(items, kind);
      return { versionId, stage, kind, ranges: rangesOf(counted), uncounted: counted.filter((one) => one.assessment.amountLikely === null).length };
    }),
  );
}

/** Impacts that no chart can hold, listed beside it. */
export function listedBeside<Impact extends ReadImpact>(impacts: readonly Impact[]): Impact[] {
  return impacts.filter((impact) => wordingOnly(impact));
}

function liveIn(input: ReadingInput): Live[] {
  const byId = new Map(input.impacts.filter((impact) => !wordingOnly(impact)).map((impact) => [impact.id, impact]));
  return currentAssessments(input.assessments).flatMap((assessment) => {
    const impact = byId.get(assessment.impactId);
    return impact && assessment.move !== "retired" ? [{ impact, assessment }] : [];
  });
}

function placedOf(items: readonly Live[]): Placed[] {
  return items.flatMap((one) => {
    const level = remainingLevel(one.impact.kind, one.assessment);
    return level === null ? [] : [{ ...one, level }];
  });
}

function ofKind<One extends Live>(items: readonly One[], kind: ImpactKind): One[] {
  return items.filter((one) => one.impact.kind === kind);
}

function stagesOf<One extends { assessment: Assessment }>(items: readonly One[], versionIds: readonly string[]) {
  return versionIds
    .flatMap((versionId) => ASSESSMENT_KINDS.map((stage) => ({ versionId, stage, items: items.filter(({ assessment }) => assessment.versionId === versionId && assessment.kind === stage) })))
    .filter((one) => one.items.length > 0);
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
