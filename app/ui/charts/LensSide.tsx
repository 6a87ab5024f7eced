import { useT } from "#app/i18n/context.tsx";
import type { BenefitPoint, Level } from "#app/domain/chart/chart-spec.ts";
import { LENS, levelScale, steps, valueY } from "./lens-geometry.ts";

type LensSideProps = { side: "benefit" | "risk"; x: number; width: number; point: BenefitPoint; before: Level };

/** Observed is solid, expected is hatched; the black line is what was expected of an observed level. */
export function LensSide({ side, x, width, point, before }: LensSideProps) {
  const observed = point.observed !== null;
  const level = point.observed ?? point.expected;
  return (
    <g>
      {steps(side, level ?? 0).map(({ y, height }) => (
        <Step key={y} side={side} observed={observed} x={x} y={y} width={width} height={height} />
      ))}
      {level === 0 && <text className="lens-count" x={x + width / 2} y={valueY(side, 1)} textAnchor="middle">–</text>}
      {side === "risk" && before !== null && level !== null && before > level && <BeforeAction x={x} width={width} from={level} to={before} />}
      {level !== null && level > 0 && (
        <text className={`lens-value ${observed ? `lens-value-${side}` : "lens-value-expected"}`} x={x + width / 2} y={valueY(side, level)} textAnchor="middle">{level}</text>
      )}
      {point.observed !== null && point.expected !== null && point.observed + point.expected > 0 && <WasExpected side={side} x={x} width={width} expected={point.expected} observed={point.observed} />}
    </g>
  );
}

type StepProps = { side: "benefit" | "risk"; observed: boolean; x: number; y: number; width: number; height: number };

function Step({ side, observed, ...box }: StepProps) {
  if (!observed) return <rect className={`step-${side}-expected`} fill={`url(#hatch-${side})`} {...box} />;
  return <>
    <rect className={`step-${side}`} {...box} />
    {side === "risk" && <rect fill="url(#grain-risk)" {...box} />}
  </>;
}

function BeforeAction({ x, width, from, to }: { x: number; width: number; from: number; to: number }) {
  const t = useT();
  const edge = levelScale("risk");
  return <path className="lens-before" d={`M${x + 0.5} ${edge(from) + 1.2}V${edge(to) - 1.2}H${x + width - 0.5}V${edge(from) + 1.2}`}><title>{t.charts.beforeAction(to)}</title></path>;
}

function WasExpected({ side, x, width, expected, observed }: { side: "benefit" | "risk"; x: number; width: number; expected: number; observed: number }) {
  const t = useT();
  const edge = levelScale(side);
  const y = edge(expected);
  const far = Math.abs(expected - observed) > 1;
  const short = expected > observed;
  const middle = x + width / 2;
  return (
    <g>
      {short && <path className="lens-gap" d={`M${middle} ${edge(observed) + (side === "benefit" ? -2 : 4)}V${y + (side === "benefit" ? 4 : -2)}`} />}
      <path className="lens-expected" d={`M${x - 4} ${y}H${x + width + 4}`}><title>{t.charts.expectedAndObserved(expected, observed)}</title></path>
      {far && short && side === "benefit" && expected < 5 && <text className="lens-expected-label" x={middle} y={y - 5} textAnchor="middle">{t.charts.expectedLevel(expected)}</text>}
      {far && short && side === "risk" && expected < 5 && <text className="lens-expected-label" x={middle} y={y + LENS.step / 2 + 3} textAnchor="middle">{t.charts.expectedLevel(expected)}</text>}
    </g>
  );
}
