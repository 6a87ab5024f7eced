import { useT } from "#app/i18n/context.tsx";
import type { LensSeries, LevelByLensSpec } from "#app/domain/chart/chart-spec.ts";
import { LENS, columnScale, columnWidth, lensWidth } from "./lens-geometry.ts";
import { LensColumn } from "./LensColumn.tsx";
import { useLensSentence } from "./lens-sentence.ts";

type LensChartProps = { spec: LevelByLensSpec; series: LensSeries; first: boolean };

/** One lens as an SVG: drawn on the server, printed as it is. */
export function LensChart({ spec, series, first }: LensChartProps) {
  const sentence = useLensSentence();
  const width = lensWidth(spec.versions.length);
  const at = columnScale(spec.versions.map(({ id }) => id));
  const now = spec.versions.find(({ current }) => current);
  return (
    <svg className="lens-chart" viewBox={`0 0 ${width} ${LENS.height}`} role="img" aria-label={sentence(spec, series)}>
      {now && <rect className="lens-now" x={at(now.id)} y="0" width={columnWidth} height={LENS.height} />}
      <Frame width={width} spec={spec} first={first} />
      {spec.versions.map((version, index) => {
        const point = series.points[index];
        return point && <LensColumn key={version.id} x={at(version.id)} version={version} point={point} />;
      })}
      <path className="lens-axis" d={`M${LENS.left - 2} ${LENS.zero}H${width - 1}`} />
    </svg>
  );
}

function Frame({ width, spec, first }: { width: number; spec: LevelByLensSpec; first: boolean }) {
  const t = useT();
  return (
    <g>
      {[1, 3, 5].map((level) => (
        <g key={level}>
          <text className="lens-tick" x={LENS.left - 4} y={LENS.zero - level * LENS.step + 15.5} textAnchor="end">{level}</text>
          <text className="lens-tick" x={LENS.left - 4} y={LENS.zero + level * LENS.step - 7.5} textAnchor="end">{level}</text>
        </g>
      ))}
      <path className="lens-grid" d={`M${LENS.left} ${LENS.top}H${width - 1}M${LENS.left} ${LENS.bottom}H${width - 1}`} />
      {first && <>
        <text className="lens-side lens-side-benefit" transform={`translate(-5 ${LENS.zero - 57}) rotate(-90)`} textAnchor="middle">{spec.axis.benefit || t.charts.benefits}</text>
        <text className="lens-side lens-side-risk" transform={`translate(-5 ${LENS.zero + 57}) rotate(-90)`} textAnchor="middle">{spec.axis.risk || t.charts.risks}</text>
      </>}
    </g>
  );
}
