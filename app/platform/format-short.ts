import type { Language } from "#app/i18n/language.ts";
import { currencySign, formatMinor } from "./format.ts";

const SCALES = [
  { from: 1_000_000_000, fr: "Md", en: "bn" },
  { from: 1_000_000, fr: "M", en: "M" },
  { from: 1_000, fr: "k", en: "k" },
] as const;

/** Minor units (cents), short enough for an axis: « 60 k€ », « 1,2 Md€ », €1.2bn; two digits that count, exact below a thousand. Never where the exact amount cannot be read as well. */
export function formatMoneyShort(minor: number, currency: string, language: Language): string {
  const units = Math.abs(minor) / 100;
  const scale = SCALES.find(({ from }) => units >= from * 0.9995);
  const figure = scale ? twoDigits(units / scale.from, language) : formatMinor(Math.abs(minor), language);
  const sign = minor < 0 ? "−" : "";
  const symbol = currencySign(currency);
  const suffix = scale?.[language] ?? "";
  return language === "fr" ? `${sign}${figure}\u00a0${suffix}${symbol}` : `${sign}${symbol}${figure}${suffix}`;
}

function twoDigits(value: number, language: Language): string {
  const rounded = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return String(rounded).replace(".", language === "fr" ? "," : ".");
}
