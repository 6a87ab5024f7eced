import type { ChartVersion, VersionPoint } from "#app/domain/chart/chart-spec.ts";
import { LENS, barInset, barWidth, columnWidth } from "./lens-geometry.ts";
import { LensSide } from "./LensSide.tsx";

/** One version of one lens: benefit up, risk down, counts at both ends. */
export function LensColumn({ x, version, point }: { x: number; version: ChartVersion; point: VersionPoint }) {
  const middle = x + columnWidth / 2;
  return (
    <g>
      <text className="lens-count" x={middle} y="12" textAnchor="middle">{point.benefit.count}</text>
      <LensSide side="benefit" x={x + barInset} width={barWidth} point={point.benefit} before={null} />
      <LensSide side="risk" x={x + barInset} width={barWidth} point={point.risk} before={point.risk.beforeAction} />
      <text className="lens-count" x={middle} y={LENS.bottom + 14} textAnchor="middle">{point.risk.count}</text>
      <text className={version.current ? "lens-version lens-version-now" : "lens-version"} x={middle} y={LENS.bottom + 31} textAnchor="middle">{version.shortLabel}</text>
    </g>
  );
}
