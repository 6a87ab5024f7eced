import { formatInteger, formatMoneySum, formatPercent, formatPersonMonthsSum, formatUnknown } from "#app/platform/format.ts";
import type { BriefFigure } from "./figures.ts";
import type { BriefWords } from "./words.ts";

/** A figure as it is written in a sentence: « 31 000 € + n.c. », « 4 », « 65 % »; never 0 for what nobody said. */
export function writtenFigure({ kind, value, unknown }: BriefFigure, currency: string, { language }: BriefWords): string {
  if (value === null) return formatUnknown(language);
  if (kind === "money") return formatMoneySum({ known: value, unknown }, currency, language);
  if (kind === "person-months") return formatPersonMonthsSum({ known: value, unknown }, language);
  if (kind === "share") return formatPercent(value, language);
  return formatInteger(value, language);
}

/** What a figure is of: « Perte utilisée, en argent · Renault », « Risque R 3 : Plainte après modification ». */
export function figureLabel({ name, of }: BriefFigure, { t, groupTitle }: BriefWords): string {
  const { figures, units, verdicts } = t.briefDocument;
  const { impact } = of;
  const what = [figures[name], of.verdict ? verdicts[of.verdict] : "", of.unit ? units[of.unit] : ""].filter((part) => part !== "").join(", ");
  const whose = of.lens ? groupTitle("lens", of.lens) : impact ? `${t.impact.ref[impact.kind](impact.number)} ${impact.statement}` : (of.actor ?? "");
  return whose === "" ? what : `${what} · ${whose}`;
}
