import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatPercent } from "#app/platform/format.ts";
import type { LossBar, LossBarsSpec } from "#app/domain/chart/chart-spec.ts";
import { LossBarPicture } from "./LossBarPicture.tsx";
import { useLossWords, type LossUnitName } from "./loss-words.ts";

type LossCellProps = { spec: LossBarsSpec; unit: LossUnitName; bar: LossBar; /** Where the records of this figure are. */ href?: string };

/** One actor in one unit: the bar, and under it engaged / ceiling. */
export function LossCell({ spec, unit, bar, href }: LossCellProps) {
  const t = useT();
  const language = useLanguage();
  const words = useLossWords(spec, unit);
  if (bar.nothing) return <span className="loss-label soft">–</span>;
  const engaged = words.sum(bar.used + bar.open, bar.usedUnknown || bar.openUnknown);
  return (
    <>
      <LossBarPicture bar={bar} scale={spec.scale[unit]} label={words.sentence(bar)} />
      <span className="loss-label">
        {bar.refused
          ? <><del>{words.bare(bar.ceiling)}</del> {t.charts.loss.refused}</>
          : <span className="loss-figures">{href ? <a className="figure-link" href={href}>{engaged}</a> : <b>{engaged}</b>} / {words.bare(bar.ceiling)}</span>}
        {bar.overrun > 0 && <span className="warn">▲ +{words.bare(bar.overrun)}</span>}
        {bar.overrun === 0 && bar.warning && <span className="warn">▲ {formatPercent(bar.engagedShare, language)}</span>}
      </span>
    </>
  );
}
