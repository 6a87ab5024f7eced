import type { ChartVersion, Group } from "./evolution-spec.ts";

type Versioned<Point> = { versions: readonly ChartVersion[]; groups: readonly Group<Point>[]; hidden: number };

/** The same picture with at most `most` versions (2 or more): the first and the last ones; it tells how many it leaves out. */
export function condensed<Point extends { versionId: string }, Spec extends Versioned<Point>>(spec: Spec & Versioned<Point>, most: number): Spec {
  const over = spec.versions.length - Math.max(2, most);
  if (over <= 0) return spec;
  const versions = spec.versions.filter((_, index) => index === 0 || index > over);
  const kept = new Set(versions.map(({ id }) => id));
  const groups = spec.groups.map((group) => ({ ...group, points: group.points.filter(({ versionId }) => kept.has(versionId)) }));
  return { ...spec, versions, groups, hidden: over };
}
