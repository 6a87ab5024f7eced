import type { LensSeries, LevelByLensSpec } from "#app/domain/chart/chart-spec.ts";

/** A point of the interactive chart: risks go below zero, as in the static picture. */
export type ExplorePoint = {
  version: string; versionLong: string;
  benefit: number | null; benefitExpected: number | null; benefitCount: number;
  risk: number | null; riskExpected: number | null; riskBefore: number | null; riskCount: number;
};

const below = (level: number | null): number | null => (level === null ? null : level === 0 ? 0 : -level);

export function exploreData(spec: LevelByLensSpec, series: LensSeries): ExplorePoint[] {
  return spec.versions.flatMap((version, index) => {
    const point = series.points[index];
    if (!point) return [];
    const { benefit, risk } = point;
    return [{
      version: version.shortLabel, versionLong: version.label,
      benefit: benefit.observed, benefitExpected: benefit.expected, benefitCount: benefit.count,
      risk: below(risk.observed), riskExpected: below(risk.expected), riskBefore: below(risk.beforeAction), riskCount: risk.count,
    }];
  });
}
