import { currentAssessments, NOT_JUDGED, type Assessment, type Judgement, type Move } from "./assessment.ts";

export type VersionPlace = { id: string; position: number };

/** The last judgement of an impact before a version: of the nearest earlier version, observed rather than expected. Null when there is none. */
export function judgementBefore<One extends Assessment>(versionId: string, versions: readonly VersionPlace[], assessments: readonly One[]): One | null {
  const position = new Map(versions.map((version) => [version.id, version.position]));
  const limit = position.get(versionId) ?? 0;
  const earlier = currentAssessments(assessments).filter((one) => (position.get(one.versionId) ?? limit) < limit);
  return latestOf(earlier, position);
}

/** The last judgement that an iteration starts from: what was observed of its base version or of one before it. */
export function observedAt<One extends Assessment>(baseVersionId: string | null, versions: readonly VersionPlace[], assessments: readonly One[]): One | null {
  const position = new Map(versions.map((version) => [version.id, version.position]));
  const limit = baseVersionId === null ? -1 : (position.get(baseVersionId) ?? -1);
  const known = currentAssessments(assessments).filter((one) => one.kind === "observed" && (position.get(one.versionId) ?? limit + 1) <= limit);
  return latestOf(known, position);
}

function latestOf<One extends Assessment>(assessments: readonly One[], position: ReadonlyMap<string, number>): One | null {
  const rank = (one: One) => (position.get(one.versionId) ?? 0) * 2 + (one.kind === "observed" ? 1 : 0);
  return assessments.reduce<One | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
}

/** The figures alone, without what they are the figures of. */
export function judgementOf(from: Partial<Judgement>): Judgement {
  const entries = Object.keys(NOT_JUDGED).map((field) => [field, from[field as keyof Judgement] ?? null]);
  return Object.fromEntries(entries) as Judgement;
}

export function sameFigures(a: Judgement, b: Judgement): boolean {
  return Object.keys(NOT_JUDGED).every((field) => a[field as keyof Judgement] === b[field as keyof Judgement]);
}

/** How figures move from what was known before them. */
export function moveFrom(before: Judgement | null, after: Judgement): Move {
  if (before === null) return "new";
  return sameFigures(judgementOf(before), after) ? "kept" : "changed";
}
