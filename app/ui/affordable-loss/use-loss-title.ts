import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { formatLoss, formatLossSum } from "#app/domain/affordable-loss/loss-format.ts";
import type { LossTotals } from "#app/domain/affordable-loss/loss-rows.ts";
import { isWhollyUnknown, type Sum } from "#app/domain/affordable-loss/sum.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";

/** What remains of what was agreed; while nobody said what is used of it, what was agreed; nothing of a unit without a ceiling. */
export function useLossTitle(totals: LossTotals, currency: string): string {
  const t = useT();
  const language = useLanguage();
  const agreed = LOSS_UNITS.flatMap((unit) => {
    const { ceiling, remaining } = totals[unit];
    return ceiling === null || remaining === null ? [] : [{ unit, ceiling, remaining }];
  });
  if (agreed.length === 0) return t.loss.titlePlain;
  if (agreed.every(({ remaining }) => isWhollyUnknown(remaining))) {
    return t.loss.titleAgreed(t.loss.both(agreed.map(({ unit, ceiling }) => formatLoss(ceiling, unit, currency, language))));
  }
  return t.loss.title(t.loss.both(agreed.map(({ unit, remaining }) => formatLossSum(remaining, unit, currency, language))));
}

/** What the first steps that leave cost; said plainly when none leaves. */
export function useStepsTitle({ total, leaving, steps }: { total: Record<LossUnit, Sum>; leaving: number; steps: number }, currency: string): string {
  const t = useT();
  const language = useLanguage();
  if (steps === 0) return t.loss.steps.titlePlain;
  if (leaving === 0) return t.loss.steps.titleNone;
  return t.loss.steps.title(t.loss.both(LOSS_UNITS.map((unit) => formatLossSum(total[unit], unit, currency, language))));
}
