import type { LevelPoint, LevelSide, LevelSpec } from "#app/domain/chart/evolution-spec.ts";
import { briefMoves } from "#app/domain/dashboard/brief-moves.ts";
import type { EvolutionMove } from "#app/domain/impact/moves.ts";
import type { LevelsChart } from "../brief-chart.ts";
import type { BriefBlock, BriefTable } from "../brief-document.ts";
import { inline, listed, nothing, sourceOn, table, type BriefContext } from "./context.ts";

const MOVES = 4;

/** The picture of the executive page, from the same spec, with the few moves it tells and why. */
export function evolutionPicture(context: BriefContext): BriefBlock[] {
  const { facts: { view: { evolution } }, words: { t } } = context;
  if (!evolution.spec) return nothing(t.briefDocument.nothing.evolution);
  const moves = briefMoves(evolution.moves, MOVES);
  return [levelsPicture(context, evolution.spec), ...(moves.length === 0 ? [] : [listed(moves.map((move) => [inline(moveSentence(context, move))]))])];
}

export function levelsPicture(context: BriefContext, spec: LevelSpec): BriefBlock {
  const { words } = context;
  const title = levelTitle(context, spec);
  const twin = levelsTable(context, spec);
  return { kind: "chart", chart: levelsChart(context, spec), title, alternative: words.t.briefDocument.levels.alternative(title), table: twin, source: sourceOn(context, words.t.briefDocument.levels.source) };
}

export const levelTitle = ({ words }: BriefContext, spec: LevelSpec): string => words.levelMessages(spec)[0] ?? words.t.evolution.noMessage;

/** « Métier, bénéfice 2 → 3 (attendu 4) : parce que… » */
export function moveSentence({ words }: BriefContext, { kind, lens, statement, before, after, expected, stage, move, reason }: EvolutionMove): string {
  const where = lens ? words.groupTitle("lens", lens) : "";
  return words.t.briefDocument.levels.move({ kind, where, statement, before, after, expected, stage, move, reason: reason.trim() });
}

function levelsChart({ words }: BriefContext, spec: LevelSpec): LevelsChart {
  const chart = words.t.briefDocument.levels.chart;
  return {
    kind: "levels",
    versions: spec.versions.map(({ shortLabel, current }) => ({ label: shortLabel, current })),
    groups: spec.groups.map(({ name, points }) => ({ name: words.groupTitle(spec.grouping, name), points: points.map(pointOf) })),
    words: { ...chart, unknown: words.t.evolution.unknown },
  };
}

const sideOf = ({ expected, observed }: LevelSide) => ({ expected, observed });
const pointOf = ({ benefit, risk }: LevelPoint): LevelsChart["groups"][number]["points"][number] =>
  ({ benefit: sideOf(benefit), risk: { ...sideOf(risk), beforeAction: risk.beforeAction } });

function levelsTable({ words }: BriefContext, spec: LevelSpec): BriefTable {
  const { levels } = words.t.briefDocument;
  const said = ({ expected, observed }: LevelSide): string => {
    const figure = (level: number | null) => (level === 0 ? "–" : level === null ? words.t.evolution.unknown : String(level));
    return observed === null && expected !== null ? levels.expectedOnly(figure(expected)) : expected === null || expected === observed ? figure(observed) : levels.both(figure(observed), figure(expected));
  };
  return table({
    caption: levels.caption,
    columns: [[levels.group, "start", 2.4], ...spec.versions.map(({ label }) => [label, "center", 1.6] as const)],
    rows: spec.groups.flatMap(({ name, points }) => {
      const title = words.groupTitle(spec.grouping, name);
      return [[levels.benefitOf(title), ...points.map(({ benefit }) => said(benefit))], [levels.riskOf(title), ...points.map(({ risk }) => said(risk))]];
    }),
  });
}

