import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useT } from "#app/i18n/context.tsx";
import type { LensSeries, LevelByLensSpec } from "#app/domain/chart/chart-spec.ts";
import { ExploreTip } from "./ExploreTip.tsx";
import { exploreData } from "./explore-data.ts";

/** The same figures as the static picture; pointing adds the detail. Default export: it is only ever loaded lazily. */
export default function InteractiveLevelByLens({ spec }: { spec: LevelByLensSpec }) {
  return (
    <div className="explore-charts">
      {spec.lenses.map((series) => <ExploreLens key={series.lens} spec={spec} series={series} />)}
    </div>
  );
}

function ExploreLens({ spec, series }: { spec: LevelByLensSpec; series: LensSeries }) {
  const t = useT();
  const bar = { isAnimationActive: false, barSize: 14 };
  return (
    <div>
      <h4 className="lens-title">{series.title}</h4>
      <ResponsiveContainer width="100%" height={250}>
        <BarChart data={exploreData(spec, series)} margin={{ top: 8, right: 4, bottom: 0, left: -28 }} barGap={1} accessibilityLayer>
          <XAxis dataKey="version" tickLine={false} axisLine={false} />
          <YAxis domain={[-5, 5]} ticks={[-5, -3, -1, 0, 1, 3, 5]} tickFormatter={(level: number) => String(Math.abs(level))} tickLine={false} axisLine={false} />
          <Tooltip cursor={{ className: "series-cursor" }} content={({ active, payload }) => <ExploreTip point={active ? payload[0]?.payload : undefined} />} />
          <ReferenceLine y={0} className="series-axis" />
          <Bar dataKey="benefitExpected" name={t.charts.keyExpected} fill="url(#hatch-benefit)" className="step-benefit-expected" {...bar} />
          <Bar dataKey="benefit" name={t.charts.keyBenefit} fill="var(--benefit)" {...bar} />
          <Bar dataKey="riskExpected" name={t.charts.keyExpected} fill="url(#hatch-risk)" className="step-risk-expected" {...bar} />
          <Bar dataKey="risk" name={t.charts.keyRisk} fill="var(--risk)" {...bar} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
