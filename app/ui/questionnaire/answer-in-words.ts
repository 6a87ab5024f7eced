import type { AskedView } from "#app/domain/response/asked-view.ts";
import type { Language } from "#app/i18n/language.ts";
import { formatMoney, formatPersonMonths } from "#app/platform/format.ts";

/** An answer as lines of text; none when nothing was answered. */
export function answerInWords({ kind, unit, options, columns, answer }: AskedView, currency: string, language: Language): string[] {
  if (answer === null) return [];
  if (typeof answer === "string") return [answer];
  if (typeof answer === "number") return [kind === "scale" ? `${answer} / 5` : unit === "person-months" ? formatPersonMonths(answer, language) : formatMoney(answer, currency, language)];
  if (Array.isArray(answer)) return [labelsOf(options, answer)];
  const colon = language === "fr" ? "\u00a0: " : ": ";
  return options.filter(({ value }) => answer[value]).map(({ value, label }) => `${label}${colon}${labelsOf(columns, answer[value] ?? [])}`);
}

const labelsOf = (choices: readonly { value: string; label: string }[], chosen: readonly string[]): string =>
  choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label).join(", ");
