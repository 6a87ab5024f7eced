import type { LevelsChart } from "#app/domain/brief/brief-chart.ts";
import { widthOf } from "../fonts/split-by-font.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { clipped, hatched, keyOf, outlined, solid, words, type KeyEntry } from "./marks.ts";
import { levelBar, type BarFrame } from "./level-bar.ts";

type Group = LevelsChart["groups"][number];

const NARROWEST_COLUMN = 15;
const NARROWEST_GROUP = 84;
const GAP = 12;
const TITLE = 12;
const LABELS = 10;
const STEPS = 5;

/** Small multiples by group, all on one frame so that heights compare; as many on a row as stay readable. */
export function drawLevels(chart: LevelsChart, width: number, step = 7.4): Drawing {
  const versions = Math.max(1, chart.versions.length);
  const wanted = Math.max(NARROWEST_GROUP, versions * NARROWEST_COLUMN);
  const perRow = Math.max(1, Math.min(chart.groups.length, Math.floor((width + GAP) / (wanted + GAP))));
  const groupWidth = Math.min(150, (width - GAP * (perRow - 1)) / perRow);
  const rowHeight = TITLE + step * STEPS * 2 + LABELS + 6;
  const shapes = chart.groups.flatMap((group, index) =>
    drawGroup(chart, group, { x: (index % perRow) * (groupWidth + GAP), y: Math.floor(index / perRow) * rowHeight, width: groupWidth, step }));
  const key = keyOf(keyEntries(chart), Math.ceil(chart.groups.length / perRow) * rowHeight + 1, width);
  return { width, height: key.bottom, shapes: [...shapes, ...key.shapes] };
}

interface Place { x: number; y: number; width: number; step: number }

function drawGroup(chart: LevelsChart, group: Group, { x, y, width, step }: Place): Shape[] {
  const column = width / Math.max(1, chart.versions.length);
  const zero = y + TITLE + step * STEPS;
  const [top, bottom] = [zero - step * STEPS, zero + step * STEPS];
  const columns = chart.versions.flatMap((version, index) => {
    const left = x + index * column;
    const point = group.points[index];
    const frame: BarFrame = { x: left, width: column, zero, step, unknown: chart.words.unknown };
    return [
      ...(version.current ? [{ kind: "rect" as const, x: left, y: top, width: column, height: step * STEPS * 2 + LABELS, fill: "sunk" as const }] : []),
      ...(point ? [...levelBar({ ...frame, side: "benefit" }, point.benefit, null), ...levelBar({ ...frame, side: "risk" }, point.risk, point.risk.beforeAction)] : []),
      words(left + column / 2, bottom + 8, { text: shortLabel(version.label, column), size: 6.6, anchor: "middle", face: version.current ? "strong" : "text", ink: version.current ? "ink" : "soft" }),
    ];
  });
  const guides = `M${x} ${top}H${x + width}M${x} ${bottom}H${x + width}`;
  return [
    words(x, y + 8, { text: clipped(group.name, "strong", 8, width), size: 8, face: "strong" }),
    ...backgroundFirst(columns),
    { kind: "path", d: guides, stroke: "rule", line: 0.5 },
    { kind: "path", d: `M${x} ${zero}H${x + width}`, stroke: "ink", line: 0.9 },
  ];
}

/** The ground of the version in question goes under everything else. */
const backgroundFirst = (shapes: Shape[]): Shape[] => {
  const isGround = (shape: Shape) => shape.kind === "rect" && shape.fill === "sunk";
  return [...shapes.filter(isGround), ...shapes.filter((shape) => !isGround(shape))];
};

/** « POM 1.1 » where there is room, else « 1.1 », else what fits. */
function shortLabel(label: string, room: number): string {
  if (widthOf(label, "strong", 6.6) <= room) return label;
  return clipped(label.split(/\s+/).at(-1) ?? label, "strong", 6.6, room);
}

function keyEntries({ words: said }: LevelsChart): KeyEntry[] {
  return [
    { text: `${said.benefit}, ${said.observed}`, shapes: (box) => solid(box, "benefit") },
    { text: `${said.risk}, ${said.observed}`, shapes: (box) => solid(box, "risk") },
    { text: said.expected, shapes: (box) => hatched(box, "soft") },
    { text: said.expected, shapes: ({ x, y, width, height }) => [{ kind: "path", d: `M${x} ${y + height / 2}H${x + width}`, stroke: "ink", line: 1.3 }] },
    { text: said.beforeAction, shapes: (box) => [outlined(box, "risk", [1.6, 1.2])] },
  ];
}
