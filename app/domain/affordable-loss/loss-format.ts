import type { Language } from "#app/i18n/language.ts";
import { formatMoney, formatMoneySum, formatPersonMonths, formatPersonMonthsSum } from "#app/platform/format.ts";
import type { LossUnit } from "./affordable-loss.ts";
import type { Sum } from "./sum.ts";

/** An amount of a loss in its unit: « 1 250,50 € », « 4,5 h.m », « n.c. ». */
export const formatLoss = (amount: number | null, unit: LossUnit, currency: string, language: Language): string =>
  unit === "money" ? formatMoney(amount, currency, language) : formatPersonMonths(amount, language);

/** The same for a sum, which keeps what is not known: « 17 000 € + n.c. ». */
export const formatLossSum = (sum: Sum, unit: LossUnit, currency: string, language: Language): string =>
  unit === "money" ? formatMoneySum(sum, currency, language) : formatPersonMonthsSum(sum, language);
