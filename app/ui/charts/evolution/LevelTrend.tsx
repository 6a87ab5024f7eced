import { useT } from "#app/i18n/context.tsx";
import type { LevelTrendSpec, TrendPoint } from "#app/domain/chart/level-trend.ts";
import "#app/i18n/words/evolution.ts";

const COLUMN = 16;
const STEP = 4;
const ZERO = 23;
const ROOM = 14;

/** How the strongest benefit and the worst remaining risk of a programme moved, in the height of a line. Its sentence and its last figures say it too. */
export function LevelTrend({ spec }: { spec: LevelTrendSpec }) {
  const t = useT();
  if (spec.points.every(({ stage }) => stage === null)) return <span className="trend-none">{t.evolution.unknown}</span>;
  const width = spec.points.length * COLUMN + ROOM;
  const told = (kind: "benefit" | "risk") => spec.points.map((point, index) => `${spec.versions[index]?.label ?? ""} ${said(point[kind], point.stage)}`).join(", ");
  const said = (level: number | null, stage: TrendPoint["stage"]) => (level === null ? t.evolution.unknown : stage === "expected" ? t.evolution.expected(level) : String(level));
  const last = spec.points.filter(({ stage }) => stage !== null).at(-1);
  return (
    <svg className="trend" viewBox={`0 0 ${width} 46`} width={width} height="46" role="img" aria-label={t.evolution.trend(told("benefit"), told("risk"))}>
      {spec.points.map((point, index) => <TrendColumn key={point.versionId} point={point} x={index * COLUMN} current={spec.versions[index]?.current ?? false} />)}
      <path className="multiple-axis" d={`M0 ${ZERO}H${spec.points.length * COLUMN}`} />
      {last && <>
        <text className="kind-benefit-fill" x={width - ROOM + 3} y={ZERO - 8} dominantBaseline="central">{last.benefit ?? t.evolution.unknown}</text>
        <text className="kind-risk-fill" x={width - ROOM + 3} y={ZERO + 10} dominantBaseline="central">{last.risk ?? t.evolution.unknown}</text>
      </>}
    </svg>
  );
}

function TrendColumn({ point, x, current }: { point: TrendPoint; x: number; current: boolean }) {
  const bar = (kind: "benefit" | "risk") => {
    const height = (point[kind] ?? 0) * STEP;
    if (height === 0) return null;
    const box = { x: x + 2, width: COLUMN - 4, height, y: kind === "benefit" ? ZERO - height : ZERO };
    if (point.stage === "expected") return <rect className={`step-${kind}-expected`} fill={`url(#hatch-${kind})`} {...box} />;
    return <><rect className={`step-${kind}`} {...box} />{kind === "risk" && <rect fill="url(#grain-risk)" {...box} />}</>;
  };
  return <g>{current && <rect className="multiple-now" x={x} y="0" width={COLUMN} height="46" />}{bar("benefit")}{bar("risk")}</g>;
}
