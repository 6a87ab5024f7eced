import { useT } from "#app/i18n/context.tsx";
import type { ExplorePoint } from "./explore-data.ts";

/** The detail of a version in a lens: observed, expected, before its action, how many items. */
export function ExploreTip({ point }: { point: ExplorePoint | undefined }) {
  const t = useT();
  if (!point) return null;
  const { columns } = t.charts;
  const lines: [string, number | null][] = [
    [columns.benefitObserved, point.benefit], [columns.benefitExpected, point.benefitExpected], [columns.benefitCount, point.benefitCount],
    [columns.riskObserved, point.risk], [columns.riskExpected, point.riskExpected], [columns.riskBefore, point.riskBefore], [columns.riskCount, point.riskCount],
  ];
  return (
    <div className="explore-tip">
      <b>{point.versionLong}</b>
      {lines.map(([label, level]) => level !== null && <div key={label}>{label} <b>{Math.abs(level)}</b></div>)}
    </div>
  );
}
