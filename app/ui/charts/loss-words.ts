import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatHundredths, formatMinor, formatMoneySum, formatPersonMonthsSum, formatUnknown } from "#app/platform/format.ts";
import { lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import type { LossBar, LossBarsSpec } from "#app/domain/chart/chart-spec.ts";

export type LossUnitName = "money" | "personMonths";

/** How the figures of a bar are said, in its unit. */
export function useLossWords(spec: Pick<LossBarsSpec, "currency">, unit: LossUnitName) {
  const language = useLanguage();
  const t = useT();
  const sign = lossUnitSign(unit === "money" ? "money" : "person-months", spec.currency, language);
  const bare = (amount: number | null) => (unit === "money" ? formatMinor(amount, language) : formatHundredths(amount, language));
  const sum = (known: number, unknown: boolean) => (unknown ? (known === 0 ? formatUnknown(language) : `${bare(known)} + ${formatUnknown(language)}`) : bare(known));
  const withUnit = (known: number, unknown: boolean) => {
    const total = { known, unknown: unknown ? 1 : 0 };
    return unit === "money" ? formatMoneySum(total, spec.currency, language) : formatPersonMonthsSum(total, language);
  };
  const engaged = (bar: LossBar) => withUnit(bar.used + bar.open, bar.usedUnknown || bar.openUnknown);
  const sentence = (bar: LossBar) => [
    `${t.charts.loss.used} ${sum(bar.used, bar.usedUnknown)}`, `${t.charts.loss.open} ${sum(bar.open, bar.openUnknown)}`,
    `${bar.refused ? t.charts.loss.refused : t.charts.loss.ceiling} ${bare(bar.ceiling)}`, `${t.charts.loss.remaining} ${bare(bar.remaining)}`,
  ].join(", ");
  return { sign, bare, sum, withUnit, engaged, sentence };
}
