import type { LossBar } from "#app/domain/chart/chart-spec.ts";

type LossBarPictureProps = { bar: LossBar; scale: number; label: string; big?: boolean };

const percent = (value: number, scale: number): string => `${Math.max(0, Math.min(100, (value / scale) * 100)).toFixed(2)}%`;

/** What is there is seen: an amount too small for the scale keeps two pixels. */
const breadth = (value: number, scale: number): string => (value > 0 && value / scale < 0.006 ? "2" : percent(value, scale));

/** Solid used, hatched open, outline ceiling, dashed refused, dots for what nobody knows; what sticks out of the ceiling has its own mark. The scale starts at 0. */
export function LossBarPicture({ bar, scale, label, big }: LossBarPictureProps) {
  const { ceiling, used, open } = bar;
  const height = big ? 22 : 10;
  const box = { y: 2, height };
  if (bar.refused) return <svg className="loss-bar" role="img" aria-label={label}><rect className="loss-refused" x="0.5" width={breadth(ceiling ?? 0, scale)} {...box} /></svg>;
  return (
    <svg className={big ? "loss-bar loss-bar-big" : "loss-bar"} role="img" aria-label={label}>
      {ceiling === null ? <path className="loss-no-ceiling" d={`M0 ${height + 2}H2000`} /> : <rect className="loss-ceiling" x="0.5" width={breadth(ceiling, scale)} {...box} />}
      <rect className="loss-used" x="0" width={breadth(used, scale)} {...box} />
      {open > 0 && <rect className="loss-open" fill="url(#hatch-ink)" x={percent(used, scale)} width={breadth(open, scale)} {...box} />}
      {(bar.usedUnknown || bar.openUnknown) && <svg className="loss-unknown" x={percent(used + open, scale)} y={height / 2 + 2}><path d="M7 0h.01M14 0h.01M21 0h.01" /></svg>}
      {ceiling !== null && used + open > ceiling && <rect className="loss-over" x={percent(ceiling, scale)} y="0" width="3" height={height + 4} />}
    </svg>
  );
}
