import { scaleBand, scaleLinear } from "d3-scale";
import type { CyclePoint, CycleSpec } from "#app/domain/chart/cycle-spec.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/cycle.ts";

type CyclePanelProps = { spec: CycleSpec; reading: "means" | "options"; title: string; href?: string };

const WIDTH = 372;
const TOP = 24;
const ZERO = 124;
const HEIGHT = 178;

/** Bars whose tops are joined; under them the count that goes with them. */
export function CyclePanel({ spec: { points, most }, reading, title, href }: CyclePanelProps) {
  const { cycle: words } = useT();
  const band = scaleBand<string>().domain(points.map(({ id }) => id)).range([0, WIDTH]).paddingInner(0.5).paddingOuter(0.25);
  const y = scaleLinear().domain([0, reading === "means" ? most.commitments : most.options]).range([ZERO, TOP]);
  const bars = points.map((point) => ({ ...barOf(point, reading), point, x: band(point.id) ?? 0 }));
  const width = Math.min(band.bandwidth(), 56);
  const middle = (x: number) => x + band.bandwidth() / 2;
  return (
    <div>
      <p className="multiple-title cycle-title">{href ? <a href={href}>{title}</a> : title}</p>
      <svg className="cycle-panel" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}. ${bars.map(({ point, solid, hatched, under }) => `${point.label ?? words.today} ${solid + hatched}, ${under}`).join(". ")}`}>
        <polyline className="cycle-line" points={bars.map(({ x, solid, hatched }) => `${middle(x)},${y(solid + hatched)}`).join(" ")} />
        {bars.map(({ point, x, solid, hatched, under }) => (
          <g key={point.id}>
            {hatched > 0 && <Hatched x={middle(x) - width / 2} y={y(solid + hatched)} width={width} height={y(solid) - y(solid + hatched)} />}
            {solid > 0 && <rect className={`cycle-${reading}`} x={middle(x) - width / 2} y={y(solid)} width={width} height={ZERO - y(solid)} />}
            <text className="cycle-value" x={middle(x)} y={y(solid + hatched) - 7} textAnchor="middle">{solid + hatched}</text>
            <text className="cycle-moment" x={middle(x)} y={ZERO + 17} textAnchor="middle">{clipped(point.label ?? words.today, points.length)}</text>
            <text className="cycle-under" x={middle(x)} y={ZERO + 35} textAnchor="middle">{under}</text>
          </g>
        ))}
        <path className="multiple-axis" d={`M0 ${ZERO}H${WIDTH}`} />
        <text className="cycle-under" x="0" y={ZERO + 51}>{reading === "means" ? words.meansUnder : words.optionsUnder}</text>
      </svg>
      <ul className="chart-key">
        {reading === "means"
          ? <><li><Key className="cycle-means" />{words.delivered}</li><li><Key className="cycle-hatched" fill="url(#hatch-ink)" />{words.pledged}</li></>
          : <li><Key className="cycle-options" />{words.open}</li>}
      </ul>
    </div>
  );
}

/** On paper of its own, so that the line passes behind. */
const Hatched = (box: { x: number; y: number; width: number; height: number }) => <><rect className="cycle-paper" {...box} /><rect className="cycle-hatched" fill="url(#hatch-ink)" {...box} /></>;

const Key = ({ className, fill }: { className: string; fill?: string }) => <svg aria-hidden="true"><rect className={className} fill={fill} x="0.5" y="0.5" width="21" height="10" /></svg>;

/** What a bar is made of, and the count under it. */
const barOf = ({ delivered, pledged, means, questions, options }: CyclePoint, reading: CyclePanelProps["reading"]) =>
  (reading === "means" ? { solid: delivered, hatched: pledged, under: means } : { solid: options, hatched: 0, under: questions });

const CHARACTER = 6.4;

/** A name cut to its share of the axis. */
function clipped(label: string, moments: number): string {
  const room = Math.max(3, Math.floor(WIDTH / moments / CHARACTER));
  const characters = [...label];
  return characters.length > room ? `${characters.slice(0, room - 1).join("")}…` : label;
}
