import { useT } from "#app/i18n/context.tsx";
import type { Level, LevelSide } from "#app/domain/chart/evolution-spec.ts";
import type { Frame, Scales, Side } from "./frame.ts";
import "#app/i18n/words/evolution.ts";

type LevelBarProps = { side: Side; frame: Frame; scales: Scales; x: number; point: LevelSide; before: Level };
type Bar = { side: Side; frame: Frame; x: number; width: number; at: (level: number) => number };

/** Observed is solid, expected is hatched; a line marks what was expected of an observed level, an outline the risk before its action. */
export function LevelBar({ side, frame, scales, x, point, before }: LevelBarProps) {
  const t = useT();
  const level = point.observed ?? point.expected;
  const bar: Bar = { side, frame, x: x + (frame.column - frame.bar) / 2, width: frame.bar, at: scales[side] };
  const middle = x + frame.column / 2;
  if (level === null || level === 0) {
    return <>
      <text className="multiple-count" x={middle} y={bar.at(0.5)} textAnchor="middle" dominantBaseline="central">{level === 0 ? "–" : t.evolution.unknown}</text>
      {point.observed !== null && point.expected !== null && point.expected > 0 && <WasExpected {...bar} expected={point.expected} observed={0} />}
    </>;
  }
  return (
    <>
      <Steps {...bar} level={level} observed={point.observed !== null} />
      {before !== null && before > level && <BeforeAction {...bar} from={level} to={before} />}
      <text className={`multiple-value ${point.observed === null ? "on-expected" : `on-${side}`}`} x={middle} y={bar.at(level - 0.5)} textAnchor="middle" dominantBaseline="central">{level}</text>
      {point.observed !== null && point.expected !== null && <WasExpected {...bar} expected={point.expected} observed={point.observed} />}
    </>
  );
}

/** One rectangle per step: a level is climbed, not measured. */
function Steps({ side, x, width, at, level, observed }: Bar & { level: number; observed: boolean }) {
  return Array.from({ length: Math.min(5, level) }, (_, step) => {
    const box = { x, width, y: Math.min(at(step), at(step + 1)) + 1.1, height: Math.abs(at(1) - at(0)) - 2.2 };
    if (!observed) return <rect key={step} className={`step-${side}-expected`} fill={`url(#hatch-${side})`} {...box} />;
    return (
      <g key={step}>
        <rect className={`step-${side}`} {...box} />
        {side === "risk" && <rect fill="url(#grain-risk)" {...box} />}
      </g>
    );
  });
}

function BeforeAction({ x, width, at, from, to }: Bar & { from: number; to: number }) {
  const [top, end] = [at(from) + 1.2, at(to) - 1.2];
  return <path className="multiple-before" d={`M${x + 0.5} ${top}V${end}H${x + width - 0.5}V${top}`} />;
}

function WasExpected({ side, frame, x, width, at, expected, observed }: Bar & { expected: number; observed: number }) {
  const t = useT();
  const y = at(expected);
  const middle = x + width / 2;
  const outwards = side === "benefit" ? -1 : 1;
  const far = expected - observed > 1 && expected < 5 && frame.size === "full";
  return (
    <g>
      {expected > observed && <path className="multiple-gap" d={`M${middle} ${at(observed) + outwards * 3}V${y - outwards * 3}`} />}
      <path className="multiple-expected" d={`M${x - 4} ${y}H${x + width + 4}`} />
      {far && <text className="multiple-label" x={middle} y={y + outwards * 9} textAnchor="middle" dominantBaseline="central">{t.evolution.expected(expected)}</text>}
    </g>
  );
}
