import type { CountsChart, CurvesChart } from "#app/domain/brief/brief-chart.ts";
import type { ChartPlan, Look, Series } from "./chart-plan.ts";
import { wholeFormat } from "./number-format.ts";
import type { Language } from "#app/i18n/language.ts";

/** The four verdicts, in their four colours of one weight; signs and words say which is which without colour. */
export function countsPlan({ counts }: CountsChart, language: Language): ChartPlan {
  const fills = counts.map((_, index): [number, Look] => [index, { kind: "solid", role: `accent${3 + (index % 4)}` }]);
  return {
    title: null, kind: "bars", stacked: false, gap: 45, legend: false, kept: [], categoryHeads: [""],
    categories: counts.map(({ sign, label }) => ({ group: null, label: `${sign} ${label}` })),
    series: [{
      name: "n", values: counts.map(({ value }) => value), look: { kind: "solid", role: "accent3" }, points: new Map(fills),
      labels: { show: "value", format: wholeFormat(language), position: "outEnd", role: "tx1", grounded: false },
    }],
    axis: { min: 0, max: null, step: null, format: wholeFormat(language), shown: false },
  };
}

const DASHES = ["solid", "dash", "sysDot", "lgDashDot"] as const;
const MARKERS = ["circle", "square", "triangle", "diamond"] as const;
const UNKNOWN_SHARE = 0.04;

/** One point a version or an iteration; curves differ by dash and marker as well as by colour, and each is named at its last point. */
export function curvesPlan({ points, curves }: CurvesChart, unknown: string, language: Language): ChartPlan {
  const highest = Math.max(1, ...curves.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const missing = points.map((_, index) => (curves.some(({ values }) => (values[index] ?? null) === null) ? highest * UNKNOWN_SHARE : null));
  const drawn = curves.map(({ name, values }, index): Series => ({
    name, values, look: { kind: "line", role: `accent${1 + (index % 6)}`, dash: DASHES[index % 4] ?? "solid", marker: MARKERS[index % 4] ?? "circle" },
    labels: { show: "value", format: wholeFormat(language), position: "t", role: "tx1", grounded: false },
  }));
  const silent: Series = { name: unknown, silent: true, values: missing, look: { kind: "none" }, labels: { show: "name", format: "General", position: "r", role: "tx1", grounded: false } };
  return {
    title: null, kind: "lines", stacked: false, gap: 100, legend: true, kept: [], categoryHeads: [""],
    categories: points.map((label) => ({ group: null, label })),
    series: missing.some((value) => value !== null) ? [...drawn, silent] : drawn,
    axis: { min: 0, max: null, step: null, format: wholeFormat(language), shown: true },
  };
}
