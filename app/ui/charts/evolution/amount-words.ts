import { useLanguage, useT } from "#app/i18n/context.tsx";
import type { AmountRange, Amounts, AmountSide, AmountUnit } from "#app/domain/chart/evolution-spec.ts";
import { formatHundredths, formatMoney, formatPersonMonths } from "#app/platform/format.ts";
import { formatMoneyShort } from "#app/platform/format-short.ts";
import "#app/i18n/words/evolution.ts";

type Unit = AmountUnit["unit"];

/** How amounts of a unit are written: exactly, as a range, short on an axis, and as a whole side. */
export function useAmountWords({ currency }: { currency: string }) {
  const language = useLanguage();
  const { evolution: t } = useT();
  const exact = (amount: number, unit: Unit) => (unit === "money" ? formatMoney(amount, currency, language) : formatPersonMonths(amount, language));
  const short = (amount: number, unit: Unit) => (unit === "money" ? formatMoneyShort(amount, currency, language) : formatHundredths(amount, language));
  const range = ({ low, likely, high }: AmountRange, unit: Unit) => t.range(exact(likely, unit), exact(low, unit), exact(high, unit));
  const figure = ({ range: known, uncounted }: Amounts, unit: Unit) => {
    if (!known) return uncounted === 0 ? t.none : t.uncounted(uncounted);
    return uncounted === 0 ? range(known, unit) : `${range(known, unit)} + ${t.uncounted(uncounted)}`;
  };
  const said = ({ expected, observed }: AmountSide, unit: Unit) => {
    if (!observed) return expected ? t.expected(figure(expected, unit)) : t.unknown;
    return expected ? `${figure(observed, unit)}, ${t.expected(figure(expected, unit))}` : figure(observed, unit);
  };
  /** The two figures of a side apart, for a table. */
  const apart = ({ expected, observed }: AmountSide, unit: Unit) => {
    const latest = observed ?? expected;
    if (!latest) return { figure: t.unknown };
    if (!observed) return { figure: t.expected(figure(latest, unit)) };
    return { figure: figure(observed, unit), note: expected ? t.expected(figure(expected, unit)) : undefined };
  };
  return { short, range, said, apart };
}

/** How many items have an amount, and how many have none: « 1+3 ». */
export function countedWords({ expected, observed }: AmountSide): string {
  const amounts = observed ?? expected;
  if (!amounts) return "";
  return amounts.uncounted === 0 ? String(amounts.counted) : `${amounts.counted}+${amounts.uncounted}`;
}
