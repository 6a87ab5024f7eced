import type { Dictionary } from "#app/i18n/fr.ts";
import type { Language } from "#app/i18n/language.ts";
import { formatDay } from "#app/platform/format.ts";
import "#app/i18n/words/commitment.ts";

export type Measure = { quantity: string; unit: string; fromOn: string | null; untilOn: string | null; recoverable: boolean | null };

/** « 2 véhicules · du 01/05/2018 au 30/06/2018 · récupérable »; empty when nothing is known. */
export function measureInWords({ commitment: words }: Dictionary, language: Language, { quantity, unit, fromOn, untilOn, recoverable }: Measure): string {
  const [from, until] = [formatDay(fromOn, language), formatDay(untilOn, language)];
  const when = fromOn && untilOn ? words.fromUntil(from, until) : fromOn ? words.from(from) : untilOn ? words.until(until) : "";
  const back = recoverable === null ? "" : recoverable ? words.comesBack : words.given;
  return [[quantity, unit].filter(Boolean).join("\u00a0"), when, back].filter(Boolean).join(" · ");
}
