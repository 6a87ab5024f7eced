import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatMoneySum, formatPersonMonthsSum } from "#app/platform/format.ts";
import type { Commitments } from "./route.tsx";
import "#app/i18n/words/commitment.ts";

type LeverageLinesProps = { leverage: Commitments["leverage"]; currency: string };

/** What partners delivered for what we did, unit by unit: never one added to the other. */
export function LeverageLines({ leverage, currency }: LeverageLinesProps) {
  const { commitment: words } = useT();
  const language = useLanguage();
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  if (leverage.length === 0) return null;
  return (
    <div className="mb-6">
      <ul>
        {leverage.map(({ unit, byPartners, byUs, ratio }) => {
          const sum = (of: typeof byUs) => (unit === "money" ? formatMoneySum(of, currency, language) : formatPersonMonthsSum(of, language));
          return (
            <li key={unit}>
              <b>{ratio === null ? words.leverageUnknown : words.leverage(written.format(ratio))}</b> <span className="soft">{words.units[unit]} · {words.delivered(sum(byPartners), sum(byUs))}</span>
            </li>
          );
        })}
      </ul>
      <p className="def">{words.leverageDef}</p>
    </div>
  );
}
