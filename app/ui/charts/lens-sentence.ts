import { useT } from "#app/i18n/context.tsx";
import type { BenefitPoint, LensSeries, LevelByLensSpec } from "#app/domain/chart/chart-spec.ts";

/** The picture said in a sentence, for those who do not see it. */
export function useLensSentence(): (spec: LevelByLensSpec, series: LensSeries) => string {
  const t = useT();
  const said = (point: BenefitPoint): string => {
    if (point.observed !== null && point.expected !== null) return `${point.observed} (${t.charts.expectedLevel(point.expected)})`;
    if (point.observed !== null) return String(point.observed);
    return point.expected === null ? t.charts.none : t.charts.expectedLevel(point.expected);
  };
  return (spec, series) => `${series.title}. ${spec.versions
    .map(({ label }, index) => ({ label, point: series.points[index] }))
    .flatMap(({ label, point }) => (point ? [`${label}, ${t.charts.benefitOf(said(point.benefit))}, ${t.charts.riskOf(said(point.risk))}.`] : []))
    .join(" ")}`;
}
