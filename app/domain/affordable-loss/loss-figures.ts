import type { LossPosition, LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { LossByActor, LossCell } from "#app/domain/affordable-loss/loss-rows.ts";
import type { Sum } from "#app/domain/affordable-loss/sum.ts";
import type { Language } from "#app/i18n/language.ts";
import { currencySign, formatHundredths, formatMinor, formatPercent, formatSum, formatUnknown, hundredthsToType, minorToType, personMonthsUnit } from "#app/platform/format.ts";

/** The figures of an account without their unit, as a table says them; « – » where nothing is asked of the actor, « n.c. » until somebody says a figure. */
export type LossFigures = { ceiling: string; used: string; /** Used ÷ ceiling, when something was used. */ usedShare: string | null; open: string; remaining: string; share: string; warning: boolean; refused: boolean };

const NOTHING = "–";

export const bareAmount = (amount: number | null, unit: LossUnit, language: Language): string =>
  unit === "money" ? formatMinor(amount, language) : formatHundredths(amount, language);

/** An amount as a field of that unit proposes it. */
export const amountToType = (amount: number | null, unit: LossUnit, language: Language): string =>
  unit === "money" ? minorToType(amount, language) : hundredthsToType(amount, language);

/** The unit beside a figure: the programme's currency, or person-months. */
export const lossUnitSign = (unit: LossUnit, currency: string, language: Language): string => (unit === "money" ? currencySign(currency) : personMonthsUnit(language));

export const bareSum = (sum: Sum, unit: LossUnit, language: Language): string => formatSum(sum, (known) => bareAmount(known, unit, language), language);

export function figuresOf(cell: LossCell, language: Language): LossFigures {
  const { ceiling, position, unit } = cell;
  const refused = ceiling?.state === "refused";
  const shown = ceiling === null ? NOTHING : bareAmount(ceiling.amount, unit, language);
  if (!cell.concerned) return { ceiling: shown, used: NOTHING, usedShare: null, open: NOTHING, remaining: NOTHING, share: NOTHING, warning: false, refused };
  return { ...totalFigures(position, unit, language), ceiling: shown, refused };
}

/** The whole iteration in a unit: « – » when it asks nothing of anybody there, never a 0 that nobody said. */
export function figuresOfAll({ rows, totals }: LossByActor, unit: LossUnit, language: Language): LossFigures {
  if (!rows.some((row) => row[unit].concerned)) return { ceiling: NOTHING, used: NOTHING, usedShare: null, open: NOTHING, remaining: NOTHING, share: NOTHING, warning: false, refused: false };
  return totalFigures(totals[unit], unit, language);
}

function totalFigures(position: LossPosition, unit: LossUnit, language: Language): LossFigures {
  const unknown = position.used.unknown + position.open.unknown > 0;
  const share = position.engagedShare === null ? (unknown ? formatUnknown(language) : NOTHING) : formatPercent(position.engagedShare, language);
  return {
    ceiling: position.ceiling === null ? NOTHING : bareAmount(position.ceiling, unit, language),
    used: bareSum(position.used, unit, language),
    usedShare: position.usedShare === null || position.used.known === 0 ? null : formatPercent(position.usedShare, language),
    open: bareSum(position.open, unit, language),
    remaining: position.remaining === null ? NOTHING : bareSum(position.remaining, unit, language),
    share, warning: position.overrun > 0 || position.warning, refused: false,
  };
}
