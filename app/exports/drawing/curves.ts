import type { CurvesChart } from "#app/domain/brief/brief-chart.ts";
import { widthOf } from "../fonts/split-by-font.ts";
import { rounded, type Drawing, type Ink, type Shape } from "./drawing.ts";
import { clipped, words } from "./marks.ts";

const HEIGHT = 120;
const TOP = 14;
const BOTTOM = 20;
const LEFT = 22;
const SIZE = 7.6;
/** Told apart by their line before their ink. */
const LINES: readonly { ink: Ink; dash?: readonly [number, number] }[] = [{ ink: "ink" }, { ink: "benefit", dash: [4, 2.4] }, { ink: "risk", dash: [1.4, 1.8] }, { ink: "accent", dash: [6, 2] }];

type Curve = CurvesChart["curves"][number];
interface Scale { x: (index: number) => number; y: (value: number) => number }

/** One point per version or iteration, one scale from 0; a value not known breaks its line. Names stand at the end of the lines. */
export function drawCurves(chart: CurvesChart, room: number): Drawing {
  const width = Math.min(room, 440);
  if (chart.points.length === 0 || chart.curves.length === 0) return { width, height: 4, shapes: [] };
  const most = Math.max(1, ...chart.curves.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const names = Math.min(width * 0.36, Math.max(...chart.curves.map(({ name }) => widthOf(name, "strong", SIZE))) + 10);
  const right = width - names;
  const scale: Scale = {
    x: (index) => rounded(chart.points.length === 1 ? (LEFT + right) / 2 : LEFT + 14 + (index * (right - LEFT - 28)) / (chart.points.length - 1)),
    y: (value) => rounded(HEIGHT - BOTTOM - (value / most) * (HEIGHT - TOP - BOTTOM)),
  };
  const ends = labelRows(chart.curves, scale);
  return { width, height: HEIGHT, shapes: [...axes(chart, scale, most, right), ...chart.curves.flatMap((curve, index) => drawCurve(curve, index, { ...scale, place: (at) => placeOf(chart.curves, index, at, scale.y) }, { x: right + 4, y: ends[index] ?? 0, room: names - 6 }))] };
}

function axes({ points }: CurvesChart, { x, y }: Scale, most: number, right: number): Shape[] {
  const ticks = [0, Math.round(most / 2), most].filter((tick, index, all) => all.indexOf(tick) === index);
  const column = points.length > 1 ? x(1) - x(0) - 4 : right - LEFT;
  return [
    ...ticks.flatMap((tick): Shape[] => [
      { kind: "path", d: `M${LEFT} ${y(tick)}H${right}`, stroke: tick === 0 ? "ink" : "rule", line: tick === 0 ? 0.9 : 0.5 },
      words(LEFT - 5, y(tick) + 2.6, { text: String(tick), size: 7, ink: "soft", anchor: "end" }),
    ]),
    ...points.map((label, index) => words(x(index), HEIGHT - BOTTOM + 11, { text: clipped(label, "text", 7, Math.max(12, column)), size: 7, ink: "soft", anchor: "middle" })),
  ];
}

const CLEAR = 14;

/** Where the figure of a point stands: above it, under it where another point is close above, beside it where both are taken; a point that lies on one of an earlier curve says nothing again. */
function placeOf(curves: readonly Curve[], index: number, at: number, y: (value: number) => number): "above" | "under" | "beside" | null {
  const mine = curves[index]?.values[at];
  if (mine === null || mine === undefined) return null;
  const others = curves.flatMap(({ values }, other) => (other === index || values[at] === null || values[at] === undefined ? [] : [{ other, y: y(values[at]) }]));
  const here = y(mine);
  if (others.some((one) => one.other < index && one.y === here)) return null;
  const apart = others.filter((one) => one.y !== here);
  if (!apart.some((one) => one.y < here && here - one.y < CLEAR)) return "above";
  return apart.some((one) => one.y > here && one.y - here < CLEAR) || y(0) - here < CLEAR ? "beside" : "under";
}

const SHIFTS = { above: { x: 0, y: -4.5, anchor: "middle" }, under: { x: 0, y: 10, anchor: "middle" }, beside: { x: 5, y: 7, anchor: "start" } } as const;

function drawCurve({ name, values }: Curve, index: number, { x, y, place }: Scale & { place: (at: number) => "above" | "under" | "beside" | null }, label: { x: number; y: number; room: number }): Shape[] {
  const style = LINES[index % LINES.length] ?? { ink: "ink" as const };
  const path = values.map((value, at) => (value === null ? "" : `${at === 0 || values[at - 1] === null ? "M" : "L"}${x(at)} ${y(value)}`)).join("");
  return [
    ...(path === "" ? [] : [{ kind: "path" as const, d: path, stroke: style.ink, line: 1.6, ...(style.dash && { dash: style.dash }) }]),
    ...values.flatMap((value, at): Shape[] => (value === null ? [] : [
      { kind: "rect", x: x(at) - 1.8, y: y(value) - 1.8, width: 3.6, height: 3.6, fill: style.ink },
      ...figureOf(value, place(at), { x: x(at), y: y(value), ink: style.ink }),
    ])),
    words(label.x, label.y + 2.6, { text: clipped(name, "strong", SIZE, label.room), size: SIZE, face: "strong", ink: style.ink }),
  ];
}

function figureOf(value: number, place: keyof typeof SHIFTS | null, { x, y, ink }: { x: number; y: number; ink: Ink }): Shape[] {
  if (place === null) return [];
  const shift = SHIFTS[place];
  return [words(x + shift.x, y + shift.y, { text: String(value), size: 7, face: "strong", ink, anchor: shift.anchor })];
}

/** Where each name stands: at the height of its last value, never on another name. */
function labelRows(curves: readonly Curve[], { y }: Scale): number[] {
  const wanted = curves.map(({ values }, index) => ({ index, at: y(values.findLast((value) => value !== null) ?? 0) })).sort((a, b) => a.at - b.at);
  wanted.forEach((one, rank) => {
    const above = wanted[rank - 1];
    if (above !== undefined) one.at = Math.max(one.at, above.at + 10);
  });
  return curves.map((_, index) => wanted.find((one) => one.index === index)?.at ?? 0);
}
