import { useT } from "#app/i18n/context.tsx";
import type { BandCounts, BandSide } from "#app/domain/chart/evolution-spec.ts";
import { boxBetween, type Frame, type Scales, type Side } from "./frame.ts";
import "#app/i18n/words/evolution.ts";

type BandBarProps = { side: Side; frame: Frame; x: number; scales: Scales; point: BandSide };

/** Shares of a column's bar: what is observed, and beside it what was expected. */
const OBSERVED = 0.62;
const GAP = 2;
const ORDER = ["strong", "medium", "weak"] as const;
const ROOM_FOR_FIGURE = 13;

export function BandBar({ side, frame, x, scales, point }: BandBarProps) {
  const t = useT();
  const left = x + (frame.column - frame.bar) / 2;
  const at = scales[side];
  const both = point.observed !== null && point.expected !== null;
  const shown = point.observed ?? point.expected;
  if (!shown || shown.strong + shown.medium + shown.weak === 0) {
    const outwards = side === "benefit" ? -9 : 9;
    return <>
      <text className="multiple-count" x={left + (both ? frame.bar * OBSERVED : frame.bar) / 2} y={at(0) + outwards} textAnchor="middle" dominantBaseline="central">{shown ? "–" : t.evolution.unknown}</text>
      {both && point.expected && <Stack side={side} stage="expected" at={at} x={left + frame.bar * OBSERVED + GAP} width={frame.bar * (1 - OBSERVED) - GAP} counts={point.expected} figures={false} />}
    </>;
  }
  return (
    <>
      {point.observed && <Stack side={side} stage="observed" at={at} x={left} width={both ? frame.bar * OBSERVED : frame.bar} counts={point.observed} figures />}
      {point.expected && <Stack side={side} stage="expected" at={at} x={both ? left + frame.bar * OBSERVED + GAP : left} width={both ? frame.bar * (1 - OBSERVED) - GAP : frame.bar} counts={point.expected} figures={!both} />}
    </>
  );
}

type StackProps = { side: Side; stage: "expected" | "observed"; at: (value: number) => number; x: number; width: number; counts: BandCounts; figures: boolean };

/** Three bands told apart by their shade and their order; hatched when only expected. */
function Stack({ side, stage, at, x, width, counts, figures }: StackProps) {
  return ORDER.map((band, index) => {
    const count = counts[band];
    if (count === 0) return null;
    const from = ORDER.slice(0, index).reduce((sum, inner) => sum + counts[inner], 0);
    const { y, height } = boxBetween(at, from, from + count);
    const box = { x, width, y: y + 0.6, height: Math.max(0.5, height - 1.2) };
    return (
      <g key={band}>
        <rect className={`band-${side}-${band} band-${stage}`} {...box} />
        {stage === "expected" && <rect fill={`url(#hatch-${side})`} {...box} />}
        {stage === "observed" && side === "risk" && <rect fill="url(#grain-risk)" {...box} />}
        {figures && height >= ROOM_FOR_FIGURE && (
          <text className={`multiple-value ${stage === "expected" ? "on-expected" : `on-band-${band}-${side}`}`} x={x + width / 2} y={y + height / 2} textAnchor="middle" dominantBaseline="central">{count}</text>
        )}
      </g>
    );
  });
}
