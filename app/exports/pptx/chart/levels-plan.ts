import type { LevelsChart, LevelSide } from "#app/domain/brief/brief-chart.ts";
import type { ChartPlan, Labels, Series } from "./chart-plan.ts";
import { LEVEL_FORMAT, LEVEL_LABEL } from "./number-format.ts";

type Point = LevelsChart["groups"][number]["points"][number];
type Side = "benefit" | "risk";

const ROLE: Record<Side, string> = { benefit: "accent1", risk: "accent2" };
const SIGN: Record<Side, 1 | -1> = { benefit: 1, risk: -1 };
const HIGHEST = 5;
const GROUP_GAP = 35;
/** Where the word for « not known » stands: off the axis, so that nobody reads a zero. */
const UNKNOWN_AT = 0.5;

/** Strongest benefit upwards, worst risk downwards: solid when observed, hatched when only expected, in outline what was expected `first` of what is observed now. */
export function levelsPlan({ groups, versions, words }: LevelsChart, { first }: { first: string }): ChartPlan {
  const points = groups.flatMap(({ points: all }) => all);
  const series = [
    ...(["benefit", "risk"] as const).flatMap((side) => [
      observed(points, side, `${words[side]} ${words.observed}`), expected(points, side, `${words[side]} ${words.expected}`), awaited(points, side, `${words[side]} ${words.expected} ${first}`),
    ]),
    before(points, words.beforeAction), ...(["benefit", "risk"] as const).map((side) => unknown(points, side, words.unknown)),
  ];
  return {
    title: null, kind: "columns", stacked: false, gap: GROUP_GAP, legend: true, kept: [],
    categories: groups.flatMap(({ name }) => versions.map(({ label }, index) => ({ group: index === 0 ? name : null, label }))),
    categoryHeads: ["", words.versions],
    series: series.filter(({ values }) => values.some((value) => value !== null)),
    axis: { min: -HIGHEST, max: HIGHEST, step: 1, format: LEVEL_FORMAT, shown: true },
  };
}

const signed = (level: number | null, side: Side): number | null => (level === null ? null : level * SIGN[side] || 0);
const label = (role: string, grounded: boolean): Labels => ({ show: "value", format: LEVEL_LABEL, position: "inEnd", role, grounded });

function observed(points: readonly Point[], side: Side, name: string): Series {
  return { name, values: points.map((point) => signed(point[side].observed, side)), look: { kind: "solid", role: ROLE[side] }, labels: label("bg1", false) };
}

function expected(points: readonly Point[], side: Side, name: string): Series {
  const values = points.map((point) => (point[side].observed === null ? signed(point[side].expected, side) : null));
  return { name, values, look: { kind: "hatched", role: ROLE[side] }, labels: label("tx1", true) };
}

/** What was expected of what has been observed since: an outline over it. */
function awaited(points: readonly Point[], side: Side, name: string): Series {
  const values = points.map((point) => (point[side].observed === null ? null : signed(point[side].expected, side)));
  return { name, values, look: { kind: "outline", role: "tx1", dashed: false } };
}

function before(points: readonly Point[], name: string): Series {
  return { name, values: points.map(({ risk }) => signed(risk.beforeAction, "risk")), look: { kind: "outline", role: "tx2", dashed: true } };
}

const isUnknown = ({ observed: seen, expected: hoped }: LevelSide): boolean => seen === null && hoped === null;

function unknown(points: readonly Point[], side: Side, name: string): Series {
  return {
    name, silent: true, values: points.map((point) => (isUnknown(point[side]) ? UNKNOWN_AT * SIGN[side] : null)), look: { kind: "none" },
    labels: { show: "name", format: "General", position: "ctr", role: "tx1", grounded: false },
  };
}
