import type { LossChart, LossChartRow } from "#app/domain/brief/brief-chart.ts";
import type { Language } from "#app/i18n/language.ts";
import type { ChartPlan, Labels, Look } from "./chart-plan.ts";
import { tenthsFormat, wholeFormat } from "./number-format.ts";

type Unit = LossChart["units"][number];
type Words = LossChart["words"];

/** Room for the word « not known », as a share of the longest bar. */
const UNKNOWN_SHARE = 0.09;
/** Room for one letter, as a share of the longest bar. */
const LETTER_SHARE = 0.022;

/** A chart for each unit, never one scale for two: used, open and what remains of the ceiling end to end; an overrun goes back from the end. */
export const lossPlans = ({ units, words }: LossChart, language: Language): ChartPlan[] => units.map((unit) => unitPlan(unit, words, language));

function unitPlan({ key, label, rows }: Unit, words: Words, language: Language): ChartPlan {
  const format = key === "money" ? wholeFormat(language) : tenthsFormat(language);
  const longest = Math.max(0, ...rows.map(lengthOf));
  const remaining = rows.map(remainingOf);
  const refused = rows.flatMap((row, index): [number, Look][] => (row.refused ? [[index, { kind: "outline", role: "tx2", dashed: true }]] : []));
  const labels = (values: readonly (number | null)[], role: string, grounded = false): Labels =>
    ({ show: "value", format: `${format};;`, position: "ctr", role, grounded, hidden: tooShort(values, longest, language) });
  const [used, open] = [rows.map(usedOf), rows.map((row) => (row.refused ? null : row.open))];
  return {
    title: label, kind: "bars", stacked: true, gap: 55, legend: true,
    categories: rows.map((row) => ({ group: null, label: actorOf(row, words, language) })), categoryHeads: [""],
    series: [
      { name: words.used, values: used, look: { kind: "solid", role: "accent1" }, labels: labels(used, "bg1") },
      { name: words.open, values: open, look: { kind: "hatched", role: "accent1" }, labels: labels(open, "tx1", true), back: rows.map(({ overrun }) => overrun || null) },
      { name: words.remaining, values: remaining, look: { kind: "outline", role: "tx1", dashed: false }, points: new Map(refused), labels: labels(remaining, "tx1") },
      {
        name: words.unknown, silent: true, values: rows.map((row) => (row.unknown ? (longest || 1) * UNKNOWN_SHARE : null)), look: { kind: "none" },
        labels: { show: "name", format: "General", position: "ctr", role: "tx1", grounded: false },
      },
    ],
    kept: [{ name: words.ceiling, values: rows.map(({ ceiling }) => ceiling) }, { name: words.overrun, values: rows.map(({ overrun }) => overrun) }],
    axis: { min: 0, max: null, step: null, format, shown: true },
  };
}

/** Bars on which their figure would not fit. */
function tooShort(values: readonly (number | null)[], longest: number, language: Language): Set<number> {
  const letters = (value: number) => Math.max(3, String(Math.round(value)).length + (language === "fr" ? 1 : 0));
  return new Set(values.flatMap((value, index) => (value !== null && value < longest * LETTER_SHARE * letters(value) ? [index] : [])));
}

/** Nothing known of what was used is a gap; a part that is known is drawn, and « n.c. » follows it. */
const usedOf = ({ used, unknown, refused }: LossChartRow): number | null => (refused || (unknown && used === 0) ? null : used);

function remainingOf({ ceiling, used, open, unknown, refused }: LossChartRow): number | null {
  if (ceiling === null || (unknown && !refused)) return null;
  return refused ? ceiling : Math.max(0, rounded(ceiling - used - open));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const lengthOf = ({ ceiling, used, open }: LossChartRow): number => Math.max(ceiling ?? 0, used + open);

/** The name, and what the bar alone would not say. */
function actorOf({ actor, refused, overrun, written, unknown }: LossChartRow, words: Words, language: Language): string {
  if (refused) return `${actor} (${words.refused})`;
  const over = overrun > 0 ? `${words.overrun} ${overrunWritten(overrun, language)}` : null;
  const known = unknown ? `${words.ceiling} ${written.ceiling}` : null;
  const said = [over, known].filter((one) => one !== null);
  return said.length === 0 ? actor : `${actor} (${said.join(", ")})`;
}

const overrunWritten = (overrun: number, language: Language): string => (language === "fr" ? String(overrun).replace(".", ",") : String(overrun));
