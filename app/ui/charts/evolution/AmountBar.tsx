import { useT } from "#app/i18n/context.tsx";
import type { AmountRange, AmountSide } from "#app/domain/chart/evolution-spec.ts";
import { boxBetween, type Frame, type Scales, type Side } from "./frame.ts";
import "#app/i18n/words/evolution.ts";

type AmountBarProps = { side: Side; frame: Frame; x: number; scales: Scales; point: AmountSide; short: (amount: number) => string };

const OBSERVED = 0.62;
const GAP = 2;
const CHARACTER = 6.2;

/** From low to high, a line at the likely amount, its figure outside. What nobody counted is n.c., never a bar of 0. */
export function AmountBar({ side, frame, x, scales, point, short }: AmountBarProps) {
  const t = useT();
  const shown = point.observed ?? point.expected;
  const left = x + (frame.column - frame.bar) / 2;
  const middle = x + frame.column / 2;
  const at = scales[side];
  const outwards = side === "benefit" ? -1 : 1;
  if (!shown?.range) {
    const nothing = shown?.uncounted === 0;
    return <text className="multiple-count" x={middle} y={at(0) + outwards * 9} textAnchor="middle" dominantBaseline="central">{nothing ? "–" : t.evolution.unknown}</text>;
  }
  const beside = point.observed?.range && point.expected?.range ? point.expected.range : null;
  const label = short(shown.range.likely);
  return (
    <>
      <Range side={side} at={at} x={left} width={beside ? frame.bar * OBSERVED : frame.bar} range={shown.range} expected={point.observed === null} />
      {beside && <Range side={side} at={at} x={left + frame.bar * OBSERVED + GAP} width={frame.bar * (1 - OBSERVED) - GAP} range={beside} expected />}
      {label.length * CHARACTER < frame.column + 6 && (
        <text className="multiple-label" x={middle} y={at(shown.range.high) + outwards * 9} textAnchor="middle" dominantBaseline="central">{label}</text>
      )}
    </>
  );
}

type RangeProps = { side: Side; at: (value: number) => number; x: number; width: number; range: AmountRange; expected: boolean };

function Range({ side, at, x, width, range, expected }: RangeProps) {
  const { y, height } = boxBetween(at, range.low, range.high);
  const box = { x, width, y, height: Math.max(1, height) };
  return (
    <g>
      <rect className={`range-${side} ${expected ? "range-expected" : "range-observed"}`} {...box} />
      {expected && <rect fill={`url(#hatch-${side})`} {...box} />}
      {!expected && side === "risk" && <rect fill="url(#grain-risk)" {...box} />}
      <path className={`range-likely range-likely-${side}`} d={`M${x} ${at(range.likely)}H${x + width}`} />
    </g>
  );
}
