import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { asLevel, benefitLevel, riskLevel, type ImpactKind, type Level } from "./impact.ts";

/** Expected while an iteration runs towards the version, observed once it is closed. Both stay. */
export const ASSESSMENT_KINDS = ["expected", "observed"] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** How an impact moved from the version before. */
export const MOVES = ["kept", "changed", "retired", "new"] as const;
export type Move = (typeof MOVES)[number];

/** Low ≤ likely ≤ high, in minor units or hundredths of a person-month; all null when it cannot be counted. */
export type AmountRange = { unit: LossUnit | null; amountLow: number | null; amountLikely: number | null; amountHigh: number | null };

/** What is judged of an impact, 1 to 5 or null: magnitude and confidence of a benefit; likelihood and severity of a risk, before and after its control action. */
export type Judgement = AmountRange & {
  magnitude: number | null;
  confidence: number | null;
  likelihoodBefore: number | null;
  severityBefore: number | null;
  likelihoodAfter: number | null;
  severityAfter: number | null;
};

/** Unique by impact, version, kind and revision (1, 2…). */
export type Assessment = Judgement & { impactId: string; versionId: string; kind: AssessmentKind; assessmentRevision: number; move: Move };

export const NOT_JUDGED: Judgement = {
  magnitude: null, confidence: null, likelihoodBefore: null, severityBefore: null, likelihoodAfter: null, severityAfter: null,
  unit: null, amountLow: null, amountLikely: null, amountHigh: null,
};

const JUDGED_FIELDS = [
  "magnitude", "confidence", "likelihoodBefore", "severityBefore", "likelihoodAfter", "severityAfter",
  "unit", "amountLow", "amountLikely", "amountHigh",
] as const satisfies readonly (keyof Judgement)[];

/** The level of a benefit, or of a risk before its control action; null until judged. */
export function levelBeforeControl(kind: ImpactKind, judgement: Judgement): Level | null {
  if (kind === "benefit") return magnitudeOf(judgement);
  return riskLevelOf(judgement.likelihoodBefore, judgement.severityBefore);
}

/** The level that remains: a risk's after its control action, where one of its two sides was judged again. */
export function remainingLevel(kind: ImpactKind, judgement: Judgement): Level | null {
  if (kind === "benefit") return magnitudeOf(judgement);
  return riskLevelOf(judgement.likelihoodAfter ?? judgement.likelihoodBefore, judgement.severityAfter ?? judgement.severityBefore);
}

function magnitudeOf(judgement: Judgement): Level | null {
  const magnitude = asLevel(judgement.magnitude);
  return magnitude && benefitLevel(magnitude);
}

function riskLevelOf(likelihood: number | null, severity: number | null): Level | null {
  const [likely, severe] = [asLevel(likelihood), asLevel(severity)];
  return likely && severe && riskLevel(likely, severe);
}

/** The latest revision for each impact, version and kind. */
export function currentAssessments<One extends Assessment>(assessments: readonly One[]): One[] {
  const latest = new Map<string, One>();
  for (const one of assessments) {
    const key = `${one.impactId} ${one.versionId} ${one.kind}`;
    const known = latest.get(key);
    if (!known || one.assessmentRevision > known.assessmentRevision) latest.set(key, one);
  }
  return [...latest.values()];
}

export const MOVE_REFUSALS = ["reason-missing", "not-new", "nothing-before", "kept-but-different", "changed-but-same"] as const;
export type MoveRefusal = (typeof MOVE_REFUSALS)[number];

/** Why a move cannot be recorded. Every move but « kept » has a reason; « new » has nothing before it, the others do; « kept » keeps every figure and « changed » changes one. */
export function moveRefusal(input: { move: Move; reason: string; before: Judgement | null; after: Judgement }): MoveRefusal | null {
  const { move, before, after } = input;
  const refusal = before ? refusalAfter(before, after, move) : refusalWithoutBefore(move);
  return refusal ?? (move !== "kept" && input.reason.trim() === "" ? "reason-missing" : null);
}

function refusalWithoutBefore(move: Move): MoveRefusal | null {
  return move === "new" ? null : "nothing-before";
}

function refusalAfter(before: Judgement, after: Judgement, move: Move): MoveRefusal | null {
  if (move === "new") return "not-new";
  const same = sameJudgement(before, after);
  if (move === "kept" && !same) return "kept-but-different";
  return move === "changed" && same ? "changed-but-same" : null;
}

function sameJudgement(before: Judgement, after: Judgement): boolean {
  return JUDGED_FIELDS.every((field) => before[field] === after[field]);
}

export const RANGE_REFUSALS = ["incomplete", "out-of-order", "negative"] as const;
export type RangeRefusal = (typeof RANGE_REFUSALS)[number];

/** Why a range cannot be kept: given in part, below 0, or not low ≤ likely ≤ high. None at all is no refusal. */
export function rangeRefusal({ unit, amountLow, amountLikely, amountHigh }: AmountRange): RangeRefusal | null {
  const parts = [unit, amountLow, amountLikely, amountHigh];
  if (parts.every((part) => part === null)) return null;
  if (amountLow === null || amountLikely === null || amountHigh === null || unit === null) return "incomplete";
  if (amountLow < 0) return "negative";
  return amountLow <= amountLikely && amountLikely <= amountHigh ? null : "out-of-order";
}

/** A review may say « unchanged » in bulk, except for a risk on a pair that the iteration tested. */
export function mustReviewOneByOne(impact: { kind: ImpactKind; pairIds: readonly string[] }, testedPairIds: readonly string[]): boolean {
  return impact.kind === "risk" && impact.pairIds.some((pairId) => testedPairIds.includes(pairId));
}
