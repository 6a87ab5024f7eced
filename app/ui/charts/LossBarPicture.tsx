import type { LossBar } from "#app/domain/chart/chart-spec.ts";

type LossBarPictureProps = { bar: LossBar; scale: number; label: string; big?: boolean };

const percent = (value: number, scale: number): string => `${Math.max(0, Math.min(100, (value / scale) * 100)).toFixed(2)}%`;

/** Solid used, hatched open, outline ceiling, dashed refused; what sticks out of the ceiling has its own mark. The scale starts at 0. */
export function LossBarPicture({ bar, scale, label, big }: LossBarPictureProps) {
  const height = big ? 22 : 10;
  const box = { y: 2, height };
  if (bar.refused) return <svg className="loss-bar" role="img" aria-label={label}><rect className="loss-refused" x="0.5" width={percent(bar.ceiling ?? 0, scale)} {...box} /></svg>;
  return (
    <svg className={big ? "loss-bar loss-bar-big" : "loss-bar"} role="img" aria-label={label}>
      {bar.ceiling !== null && <rect className="loss-ceiling" x="0.5" width={percent(bar.ceiling, scale)} {...box} />}
      <rect className="loss-used" x="0" width={percent(bar.used, scale)} {...box} />
      {bar.open > 0 && <rect className="loss-open" fill="url(#hatch-ink)" x={percent(bar.used, scale)} width={percent(bar.open, scale)} {...box} />}
      {bar.overrun > 0 && bar.ceiling !== null && <rect className="loss-over" x={percent(bar.ceiling, scale)} y="0" width="3" height={height + 4} />}
    </svg>
  );
}
