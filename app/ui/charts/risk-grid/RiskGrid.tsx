import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { riskLevel, LEVELS } from "#app/domain/impact/impact.ts";
import type { RiskOnGrid, RiskPlace } from "#app/domain/chart/risk-grid-spec.ts";
import { arrow, columnOf, GRID, gridHeight, gridWidth, markAt, markSize, MOST_IN_SQUARE, originAt, ranked, rowOf } from "./grid-geometry.ts";
import "#app/i18n/words/risk-grid.ts";
import "#app/i18n/words/impact.ts";

type RiskGridProps = {
  label: string;
  risks: readonly RiskOnGrid[];
  /** Where each arrow starts; none, no arrow. */
  originOf: (risk: RiskOnGrid) => RiskPlace | null;
  look: "version" | "action";
  workspace?: string;
};

/** Likelihood to the right, severity upwards; numbered marks, and where each one comes from. */
export function RiskGrid({ label, risks, originOf, look, workspace }: RiskGridProps) {
  const marks = ranked(risks, ({ now }) => now);
  const moving = ranked(marks.filter(({ item, place }) => elsewhere(originOf(item), place)), ({ item, place }) => originOf(item) ?? place);
  return (
    <svg className="risk-grid" viewBox={`0 0 ${gridWidth} ${gridHeight}`} role={workspace ? "group" : "img"} aria-label={label}>
      <Squares />
      {moving.map(({ item: { item, place, rank }, place: origin, rank: order }) => {
        const from = originAt(origin, order);
        const { line, head } = arrow(from, markAt(place, rank));
        return (
          <g key={item.impactId} className={`grid-arrow grid-arrow-${look}`} aria-hidden="true">
            <circle cx={from.x} cy={from.y} r="3.2" /><path className="grid-line" d={line} /><path className="grid-head" d={head} />
          </g>
        );
      })}
      {marks.map(({ item, place, rank }) => <Mark key={item.impactId} risk={item} place={place} rank={rank} inSquare={countIn(risks, place)} workspace={workspace} />)}
    </svg>
  );
}

const elsewhere = (origin: RiskPlace | null, place: RiskPlace): boolean => origin !== null && (origin.likelihood !== place.likelihood || origin.severity !== place.severity);
const countIn = (risks: readonly RiskOnGrid[], place: RiskPlace): number => risks.filter(({ now }) => !elsewhere(now, place)).length;

function Squares() {
  const t = useT().riskGrid;
  return (
    <g aria-hidden="true">
      {LEVELS.flatMap((likelihood) => LEVELS.map((severity) => {
        const level = riskLevel(likelihood, severity);
        return (
          <g key={`${likelihood} ${severity}`}>
            <rect className={`grid-square grid-level-${level}`} x={columnOf(likelihood)} y={rowOf(severity)} width={GRID.cell} height={GRID.row} />
            <text className="grid-level" x={columnOf(likelihood) + GRID.cell - 4} y={rowOf(severity) + GRID.row - 8} textAnchor="end" dominantBaseline="central">{level}</text>
          </g>
        );
      }))}
      {LEVELS.map((step) => (
        <g key={step}>
          <text className="grid-tick" x={columnOf(step) + GRID.cell / 2} y={GRID.top + 5 * GRID.row + 11} textAnchor="middle" dominantBaseline="central">{step}</text>
          <text className="grid-tick" x={GRID.left - 8} y={rowOf(step) + GRID.row / 2} textAnchor="end" dominantBaseline="central">{step}</text>
        </g>
      ))}
      <text className="grid-axis" x={GRID.left + 2.5 * GRID.cell} y={gridHeight - 9} textAnchor="middle" dominantBaseline="central">{t.likelihood} →</text>
      <text className="grid-axis" transform={`translate(10 ${GRID.top + 2.5 * GRID.row}) rotate(-90)`} textAnchor="middle" dominantBaseline="central">{t.severity} →</text>
    </g>
  );
}

function Mark({ risk, place, rank, inSquare, workspace }: { risk: RiskOnGrid; place: RiskPlace; rank: number; inSquare: number; workspace?: string }) {
  const t = useT();
  const last = MOST_IN_SQUARE - 1;
  if (rank > last) return null;
  const { x, y } = markAt(place, rank);
  const more = rank === last && inSquare > MOST_IN_SQUARE;
  const words = `${t.impact.ref.risk(risk.number)}, ${risk.statement}. ${t.riskGrid.place(risk.now)}`;
  const drawn = (
    <>
      <title>{more ? t.riskGrid.more(inSquare - last) : words}</title>
      <rect className="grid-mark" x={x - markSize.width / 2} y={y - markSize.height / 2} width={markSize.width} height={markSize.height} />
      <text className="grid-number" x={x} y={y} textAnchor="middle" dominantBaseline="central">{more ? `+${inSquare - last}` : risk.number}</text>
    </>
  );
  if (more) return workspace ? <a className="grid-link" href="#risk-list" aria-label={t.riskGrid.more(inSquare - last)}>{drawn}</a> : <g>{drawn}</g>;
  return workspace ? <a className="grid-link" href={paths.impact(workspace, risk.impactId)} aria-label={words}>{drawn}</a> : <g>{drawn}</g>;
}
