import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatMoney, formatMoneySum, formatPersonMonths, formatPersonMonthsSum } from "#app/platform/format.ts";
import type { ChoicePage } from "./compose-choice.server.ts";
import "#app/i18n/words/choice.ts";

type Total = ChoicePage["totals"][number];

/** What the chosen pairs add up to against each ceiling, in one line that stays in sight while choosing. */
export function TotalsInSight({ page: { totals, pairs, shell } }: { page: ChoicePage }) {
  const t = useT();
  const language = useLanguage();
  const chosen = pairs.filter(({ choice }) => choice?.chosen).length;
  const sum = ({ unit, total }: Total) => (unit === "money" ? formatMoneySum(total, shell.currency, language) : formatPersonMonthsSum(total, language));
  const amount = ({ unit }: Total, value: number) => (unit === "money" ? formatMoney(value, shell.currency, language) : formatPersonMonths(value, language));
  const against = (one: Total) => (one.ceiling === null ? t.choice.noCeiling : t.choice.ofCeiling(amount(one, one.ceiling)));
  return (
    <ul className="in-sight" aria-label={t.choice.steps}>
      <li><a href="#pas"><b>{t.choice.chosenCount(chosen)}</b></a></li>
      {totals.map((one) => (
        <li key={one.stakeholderId + one.unit} className={one.over > 0 ? "warn" : undefined}>{one.name} <b>{sum(one)}</b> {against(one)}{one.over > 0 ? `, ${t.choice.over(amount(one, one.over))}` : ""}</li>
      ))}
    </ul>
  );
}
