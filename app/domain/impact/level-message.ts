import type { ChartVersion, Group, GroupName, Level, LevelChange, LevelMessage, LevelPoint, Stage } from "#app/domain/chart/evolution-spec.ts";
import type { ImpactKind } from "./impact.ts";

type Groups = readonly Group<LevelPoint>[];

/** What the picture says: the last version observed against the one before it, and what is expected of the first one after it. Groups are compared one by one, never added. */
export function levelMessage(versions: readonly ChartVersion[], groups: Groups): LevelMessage {
  const assessed = (stage: Stage) => versions.map((_, index) => index).filter((index) => groups.some(({ points }) => isAssessed(points[index], stage)));
  const observed = assessed("observed").at(-1) ?? null;
  const before = versions.map((_, index) => index).filter((index) => index < (observed ?? 0) && groups.some(({ points }) => isAssessed(points[index], "observed") || isAssessed(points[index], "expected"))).at(-1) ?? null;
  const expected = assessed("expected").find((index) => index > (observed ?? -1)) ?? null;
  return {
    observed: observed === null ? null : changeTo(versions, groups, { from: before, to: observed, stage: "observed" }),
    expected: expected === null ? null : changeTo(versions, groups, { from: observed, to: expected, stage: "expected" }),
  };
}

function isAssessed(point: LevelPoint | undefined, stage: Stage): boolean {
  return point !== undefined && (point.benefit[stage] !== null || point.risk[stage] !== null);
}

function changeTo(versions: readonly ChartVersion[], groups: Groups, { from, to, stage }: { from: number | null; to: number; stage: Stage }): LevelChange {
  const after = (group: Groups[number], kind: ImpactKind): Level => group.points[to]?.[kind][stage] ?? null;
  const before = (group: Groups[number], kind: ImpactKind): Level => (from === null ? null : latest(group.points[from]?.[kind]));
  const moved = (kind: ImpactKind, sign: 1 | -1): GroupName[] =>
    groups.filter((group) => sign * difference(before(group, kind), after(group, kind)) > 0).map(({ name }) => name);
  const top = (kind: ImpactKind): LevelChange["worst"] => {
    const level = Math.max(0, ...groups.map((group) => after(group, kind) ?? 0));
    return level === 0 ? null : { level, groups: groups.filter((group) => after(group, kind) === level).map(({ name }) => name) };
  };
  return {
    from: from === null ? null : (versions[from]?.label ?? null), to: versions[to]?.label ?? "", stage,
    benefitUp: moved("benefit", 1), benefitDown: moved("benefit", -1), riskUp: moved("risk", 1), riskDown: moved("risk", -1),
    strongest: top("benefit"), worst: top("risk"), worstBefore: worstOf(groups.map((group) => before(group, "risk"))),
  };
}

/** Null rather than 0 while a group is not known. */
function worstOf(levels: readonly Level[]): Level {
  const known = levels.filter((level) => level !== null);
  const worst = Math.max(0, ...known);
  return worst === 0 && known.length < levels.length ? null : worst;
}

const latest = (side: { expected: Level; observed: Level } | undefined): Level => side?.observed ?? side?.expected ?? null;

/** 0 when one of the two is not known: that is no move. */
function difference(before: Level, after: Level): number {
  return before === null || after === null ? 0 : after - before;
}
