import { useT } from "#app/i18n/context.tsx";
import type { LossBar } from "#app/domain/chart/chart-spec.ts";
import { LossBarPicture } from "./LossBarPicture.tsx";
import { useLossWords, type LossUnitName } from "./loss-words.ts";

/** One unit of the whole programme as a large bar: engaged on ceiling, then used, open and remaining. */
export function LossTotal({ unit, bar, currency }: { unit: LossUnitName; bar: LossBar; currency: string }) {
  const { loss } = useT().charts;
  const words = useLossWords({ currency }, unit);
  const scale = Math.max(bar.ceiling ?? 0, bar.used + bar.open, 1);
  const someUnknown = bar.usedUnknown || bar.openUnknown;
  return (
    <div>
      <p className="loss-line">
        <span className="figure-big">{words.engaged(bar)}</span>
        <span className="soft">{loss.on(words.withUnit(bar.ceiling ?? 0, bar.ceiling === null))}, {loss.ceiling}</span>
      </p>
      <LossBarPicture big bar={bar} scale={scale} label={words.sentence(bar)} />
      <p className="loss-label">
        {loss.used} {words.sum(bar.used, bar.usedUnknown)} · {loss.open} {words.sum(bar.open, bar.openUnknown)} · <b>{loss.remaining} {bar.remaining === null ? words.sum(0, true) : words.sum(bar.remaining, someUnknown)}</b>
      </p>
    </div>
  );
}
