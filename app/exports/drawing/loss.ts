import type { LossChart, LossChartRow } from "#app/domain/brief/brief-chart.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { clipped, hatched, keyOf, outlined, solid, words, type KeyEntry } from "./marks.ts";

const ROW = 14;
const BAR = 7;
const HEAD = 13;
const GAP = 18;
const SIZE = 7.6;
const NARROWEST_UNIT = 190;

type Unit = LossChart["units"][number];

/** A bar per actor and unit: two units side by side, each on its own scale from 0; under one another where it is narrow. */
export function drawLoss(chart: LossChart, width: number): Drawing {
  const perRow = width >= NARROWEST_UNIT * 2 + GAP ? Math.min(2, Math.max(1, chart.units.length)) : 1;
  const unitWidth = (width - GAP * (perRow - 1)) / perRow;
  const rows = Math.max(0, ...chart.units.map((unit) => unit.rows.length));
  const height = HEAD + rows * ROW + 4;
  const shapes = chart.units.flatMap((unit, index) =>
    drawUnit(chart, unit, { x: (index % perRow) * (unitWidth + GAP), y: Math.floor(index / perRow) * height, width: unitWidth }));
  const key = keyOf(keyEntries(chart), Math.ceil(chart.units.length / perRow) * height, width);
  return { width, height: key.bottom, shapes: [...shapes, ...key.shapes] };
}

interface Place { x: number; y: number; width: number }

function drawUnit(chart: LossChart, unit: Unit, { x, y, width }: Place): Shape[] {
  const most = Math.max(Number.EPSILON, ...unit.rows.map(({ ceiling, used, open }) => Math.max(ceiling ?? 0, used + open)));
  const [label, value] = [width * 0.31, width * 0.26];
  return [
    words(x, y + 8, { text: clipped(unit.label, "strong", 8, width), size: 8, face: "strong" }),
    ...unit.rows.flatMap((row, index) => drawRow(chart, row, { x, y: y + HEAD + index * ROW, width, label, value, most })),
    { kind: "path", d: `M${x + label} ${y + HEAD - 1}V${y + HEAD + unit.rows.length * ROW}`, stroke: "ink", line: 0.9 },
  ];
}

type RowPlace = Place & { label: number; value: number; most: number };

function drawRow(chart: LossChart, row: LossChartRow, place: RowPlace): Shape[] {
  const { x, y, width, label, value } = place;
  return [
    words(x, y + 8.4, { text: clipped(row.actor, "text", SIZE, label - 6), size: SIZE }),
    ...bar(row, place),
    words(x + width, y + 8.4, { text: clipped(saidOf(chart, row), "text", 7, value - 4), size: 7, anchor: "end", ink: row.overrun > 0 ? "accent" : "soft", face: row.overrun > 0 ? "strong" : "text" }),
  ];
}

const saidOf = ({ words: said }: LossChart, row: LossChartRow): string => {
  if (row.refused) return said.refused;
  if (row.unknown && row.written.remaining === said.unknown) return said.unknown;
  return `${said.remaining} ${row.written.remaining}`;
};

/** Solid used, hatched open, outlined ceiling; a refused ceiling is dashed and struck, what nobody knows is dotted, what sticks out has its own mark. */
function bar(row: LossChartRow, { x: left, y: top, width, label, value, most }: RowPlace): Shape[] {
  const x = left + label;
  const long = (amount: number) => (Math.max(0, amount) / most) * (width - label - value - 6);
  const box = (from: number, amount: number) => ({ x: x + long(from), y: top + 2.5, width: long(amount), height: BAR });
  if (row.refused) return refused(box(0, row.ceiling ?? 0));
  const end = x + long(row.used + row.open);
  return [
    ...(row.ceiling === null ? [] : [outlined(box(0, row.ceiling), "strong")]),
    ...(row.used > 0 ? solid(box(0, row.used), "ink") : []),
    ...hatched(box(row.used, row.open), "ink"),
    ...(row.unknown ? [0, 1, 2].map((dot): Shape => ({ kind: "rect", x: end + 4 + dot * 4, y: top + 5.2, width: 1.6, height: 1.6, fill: "ink" })) : []),
    ...(row.overrun > 0 && row.ceiling !== null ? [{ kind: "rect" as const, x: x + long(row.ceiling), y: top + 0.5, width: Math.max(1.6, long(row.overrun)), height: BAR + 4, fill: "accent" as const }] : []),
  ];
}

const refused = (box: { x: number; y: number; width: number; height: number }): Shape[] => [
  outlined(box, "strong", [2, 1.6]),
  { kind: "path", d: `M${box.x} ${box.y + box.height / 2}H${box.x + box.width}`, stroke: "strong", line: 0.8 },
];

function keyEntries({ words: said, units }: LossChart): KeyEntry[] {
  const rows = units.flatMap((unit) => unit.rows);
  const entries: (KeyEntry & { when?: boolean })[] = [
    { text: said.ceiling, shapes: (box) => [outlined(box, "strong")] },
    { text: said.used, shapes: (box) => solid(box, "ink") },
    { text: said.open, shapes: (box) => hatched(box, "ink") },
    { text: said.overrun, when: rows.some(({ overrun }) => overrun > 0), shapes: ({ x, y, height }) => [{ kind: "rect", x: x + 5, y, width: 3, height, fill: "accent" }] },
    { text: said.refused, when: rows.some((row) => row.refused), shapes: refused },
    { text: said.unknown, when: rows.some(({ unknown }) => unknown), shapes: ({ x, y }) => [0, 1, 2].map((dot) => ({ kind: "rect" as const, x: x + 1 + dot * 4, y: y + 2.4, width: 1.6, height: 1.6, fill: "ink" as const })) },
  ];
  return entries.filter(({ when }) => when !== false);
}
