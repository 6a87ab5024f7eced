import { useT } from "#app/i18n/context.tsx";
import type { SlopePoint, SlopeRow, SlopeSpec } from "#app/domain/chart/slope-spec.ts";
import { SLOPE, levelPlace, segmentsOf, shownLevel, slopeHeight, slopeWidth, slopeZero, versionScale } from "./slope-geometry.ts";
import { useSlopeWords } from "./slope-words.ts";
import "#app/i18n/words/evolution.ts";

/** One item: a numbered bead per version, joined. A line that climbs is better, for benefits and for risks. */
export function SlopePicture({ spec, row }: { spec: SlopeSpec; row: SlopeRow }) {
  const words = useSlopeWords();
  const at = versionScale(spec.versions);
  const level = levelPlace(row.kind);
  const width = slopeWidth(spec.versions.length);
  const place = (point: SlopePoint) => `${at(point.versionId)} ${level(shownLevel(point) ?? 0)}`;
  const label = spec.versions.map((version, index) => `${version.label} ${words(row.points[index])}`).join(", ");
  return (
    <svg className="slope-picture" viewBox={`0 0 ${width} ${slopeHeight}`} width={width} height={slopeHeight} role="img" aria-label={label}>
      {spec.to && spec.versions.some(({ id }) => id === spec.to?.id) && <rect className="multiple-now" x={at(spec.to.id) - 15} y="0" width="30" height={slopeHeight} />}
      <path className="slope-zero" d={`M4 ${slopeZero(row.kind)}H${width - 4}`} />
      <path className="multiple-grid" d={`M4 ${level(5)}H${width - 4}`} />
      {segmentsOf(row.points).map(({ from, to }) => (
        <path key={to.versionId} className={`slope-line slope-${row.kind} ${to.observed === null ? "slope-expected" : ""}`} d={`M${place(from)}L${place(to)}`} />
      ))}
      {row.points.map((point, index) => !(point.retired && row.points[index - 1]?.retired) && <Bead key={point.versionId} kind={row.kind} point={point} x={at(point.versionId)} />)}
      {spec.versions.map(({ id, shortLabel, current }) => (
        <text key={id} className={current ? "multiple-version multiple-version-now" : "multiple-version"} x={at(id)} y={slopeHeight - 8} textAnchor="middle" dominantBaseline="central">{shortLabel.slice(0, 9)}</text>
      ))}
    </svg>
  );
}

function Bead({ kind, point, x }: { kind: SlopeRow["kind"]; point: SlopePoint; x: number }) {
  const t = useT();
  const level = levelPlace(kind);
  const shown = shownLevel(point);
  if (point.absent) return null;
  if (point.retired) return <text className="slope-gone" x={x} y={slopeZero(kind)} textAnchor="middle" dominantBaseline="central">✕</text>;
  if (shown === null) return <text className="multiple-count" x={x} y={slopeZero(kind) + (kind === "benefit" ? -9 : 9)} textAnchor="middle" dominantBaseline="central">{t.evolution.unknown}</text>;
  const y = level(shown);
  const stage = point.observed === null ? "expected" : "observed";
  const size = SLOPE.bead;
  const missed = point.observed !== null && point.expected !== null && point.expected !== point.observed;
  return (
    <g>
      {point.beforeAction !== null && <path className="multiple-before" d={`M${x} ${y}V${level(point.beforeAction)}M${x - 6} ${level(point.beforeAction)}H${x + 6}`} />}
      {missed && <path className="multiple-expected" d={`M${x - 13} ${level(point.expected ?? 0)}H${x + 13}`} />}
      {kind === "benefit"
        ? <circle className={`bead-benefit bead-${stage}`} cx={x} cy={y} r={size} />
        : <rect className={`bead-risk bead-${stage}`} x={x - size} y={y - size} width={size * 2} height={size * 2} />}
      <text className={stage === "observed" ? "slope-value on-solid" : "slope-value"} x={x} y={y} textAnchor="middle" dominantBaseline="central">{shown}</text>
    </g>
  );
}
