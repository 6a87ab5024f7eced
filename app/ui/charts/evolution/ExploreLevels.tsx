import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useT } from "#app/i18n/context.tsx";
import type { Group, LevelPoint, LevelSpec } from "#app/domain/chart/evolution-spec.ts";
import { ExploreTip } from "../explore/ExploreTip.tsx";
import { levelRows, type LevelRow } from "./level-rows.ts";
import { useLevelLines } from "./level-lines.ts";
import { useGroupTitle } from "./words.ts";
import "#app/i18n/words/evolution.ts";

/** A version needs this much to be pointed at; with many, each group scrolls. */
const VERSION_WIDTH = 44;
const HEIGHT = 250;
const TICKS = [-5, -3, -1, 0, 1, 3, 5];
const BAR = { isAnimationActive: false, barSize: 12 };

/** The same figures as the static picture; pointing at a version tells them all. Default export: it is only ever loaded lazily. */
export default function ExploreLevels({ spec }: { spec: LevelSpec }) {
  return <div className="explore-charts">{spec.groups.map((group) => <ExploreGroup key={group.name.key} spec={spec} group={group} />)}</div>;
}

function ExploreGroup({ spec, group }: { spec: LevelSpec; group: Group<LevelPoint> }) {
  const t = useT();
  const title = useGroupTitle(spec.grouping)(group.name);
  return (
    <div className="explore-group" role="group" tabIndex={0} aria-label={title}>
      <b className="multiple-title" aria-hidden="true">{title}</b>
      <ResponsiveContainer width="100%" height={HEIGHT} minWidth={spec.versions.length * VERSION_WIDTH}>
        <BarChart data={levelRows(spec, group)} margin={{ top: 8, right: 4, bottom: 0, left: -28 }} barGap={1} stackOffset="sign" aria-label={t.evolution.picture(title)}>
          <XAxis dataKey="shortLabel" tickLine={false} axisLine={false} />
          <YAxis domain={[-5, 5]} ticks={TICKS} tickFormatter={(level: number) => String(Math.abs(level))} tickLine={false} axisLine={false} />
          <Tooltip isAnimationActive={false} cursor={{ className: "series-cursor" }} content={({ active, payload }) => <Pointed row={active ? payload[0]?.payload : undefined} />} />
          <ReferenceLine y={0} className="series-axis" />
          <Bar dataKey="benefit" stackId="observed" fill="var(--benefit)" {...BAR} />
          <Bar dataKey="risk" stackId="observed" fill="var(--risk)" {...BAR} />
          <Bar dataKey="benefitExpected" stackId="expected" fill="url(#hatch-benefit)" className="step-benefit-expected" {...BAR} />
          <Bar dataKey="riskExpected" stackId="expected" fill="url(#hatch-risk)" className="step-risk-expected" {...BAR} />
          <Bar dataKey="riskBefore" className="series-before" {...BAR} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function Pointed({ row }: { row?: LevelRow }) {
  const linesOf = useLevelLines();
  return row ? <ExploreTip title={row.label} lines={linesOf(row.point)} /> : null;
}
