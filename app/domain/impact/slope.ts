import type { Level, Stage } from "#app/domain/chart/evolution-spec.ts";
import { SLOPE_STATUSES, type SlopePoint, type SlopeRow, type SlopeSpec, type SlopeStatus } from "#app/domain/chart/slope-spec.ts";
import { currentAssessments, levelBeforeControl, remainingLevel, type Assessment } from "./assessment.ts";
import { chartVersions, stageOf, type EvolutionFacts, type EvolutionImpact } from "./evolution-facts.ts";
import { wordingOnly } from "./impact.ts";
import { evolutionMoves, type EvolutionMove } from "./moves.ts";

const MOST_VERSIONS = 8;

/** Item by item from version to version, with the reason of each move; sorted by their lot towards a version (the latest assessed by default): worse, new, retired, better, same. What was gone before that version, or came after it, is not told. */
export function slopeSpec(facts: EvolutionFacts, toId?: string): SlopeSpec {
  const to = targetOf(facts, toId);
  const all = chartVersions(facts);
  const over = Math.max(0, all.length - MOST_VERSIONS);
  const versions = all.filter(({ id }, index) => over === 0 || index === 0 || index > over || id === to?.id);
  const moves = evolutionMoves(facts);
  const current = currentAssessments(facts.assessments);
  const rows = facts.impacts.filter((impact) => !wordingOnly(impact)).flatMap((impact): SlopeRow[] => {
    const mine = current.filter(({ impactId }) => impactId === impact.id);
    if (to && !isTold(facts, mine, to.id)) return [];
    const moved = moves.filter(({ impactId }) => impactId === impact.id);
    return [{
      impactId: impact.id, kind: impact.kind, number: impact.number, statement: impact.statement, status: statusOf(impact, moved, to?.id),
      points: goneAfter(notYet(facts, versions.map(({ id }) => pointAt(impact, id, mine)), mine)), moves: moved,
    }];
  });
  const rank = ({ status }: SlopeRow) => SLOPE_STATUSES.indexOf(status);
  return { kind: "slope", versions, hidden: all.length - versions.length, to, rows: rows.sort((a, b) => rank(a) - rank(b) || jump(b, to?.id) - jump(a, to?.id) || a.number - b.number) };
}

/** The version asked for, if it was assessed; else the latest that was. */
export function targetOf(facts: EvolutionFacts, toId?: string): { id: string; label: string; stage: Stage } | null {
  const assessed = facts.versions.flatMap(({ id, name }) => {
    const stage = stageOf(facts, id);
    return stage ? [{ id, label: name, stage }] : [];
  });
  return assessed.find(({ id }) => id === toId) ?? assessed.at(-1) ?? null;
}

function pointAt(impact: EvolutionImpact, versionId: string, mine: readonly Assessment[]): SlopePoint {
  const at = (stage: Stage) => mine.find((one) => one.versionId === versionId && one.kind === stage);
  const [expected, observed] = [at("expected"), at("observed")];
  const latest = observed ?? expected;
  const level = (one: Assessment | undefined): Level => (one && one.move !== "retired" ? remainingLevel(impact.kind, one) : null);
  const before = latest && impact.kind === "risk" && latest.move !== "retired" ? levelBeforeControl("risk", latest) : null;
  return { versionId, expected: level(expected), observed: level(observed), beforeAction: before === level(latest) ? null : before, retired: latest?.move === "retired", absent: false };
}

/** Before its first assessment an item was not there: that is not « not known ». */
function notYet({ versions }: EvolutionFacts, points: readonly SlopePoint[], mine: readonly Assessment[]): SlopePoint[] {
  const first = versions.findIndex(({ id }) => mine.some(({ versionId }) => versionId === id));
  return points.map((point) => ({ ...point, absent: versions.findIndex(({ id }) => id === point.versionId) < first }));
}

/** Whether an item was there at a version, or left with it; one that nobody assessed is always told. */
function isTold({ versions }: EvolutionFacts, mine: readonly Assessment[], toId: string): boolean {
  if (mine.length === 0) return true;
  const until = versions.slice(0, versions.findIndex(({ id }) => id === toId) + 1).map(({ id }) => id);
  const last = until.findLast((id) => mine.some(({ versionId }) => versionId === id));
  const there = mine.filter(({ versionId }) => versionId === last);
  const latest = there.find(({ kind }) => kind === "observed") ?? there.at(0);
  return latest !== undefined && (latest.move !== "retired" || last === toId);
}

/** What is retired stays so, until somebody assesses it again. */
function goneAfter(points: readonly SlopePoint[]): SlopePoint[] {
  let gone = false;
  return points.map((point) => {
    gone = point.retired || (gone && point.expected === null && point.observed === null);
    return { ...point, retired: gone };
  });
}

function statusOf(impact: EvolutionImpact, moves: readonly EvolutionMove[], toId: string | undefined): SlopeStatus {
  const move = moves.find(({ versionId }) => versionId === toId);
  if (move?.move === "retired" || (!move && impact.retiredOn !== null)) return "retired";
  if (move?.move === "new") return "new";
  return move?.direction ?? "same";
}

function jump({ moves }: SlopeRow, toId: string | undefined): number {
  const move = moves.find(({ versionId }) => versionId === toId);
  return move ? Math.abs((move.after ?? 0) - (move.before ?? 0)) : 0;
}
