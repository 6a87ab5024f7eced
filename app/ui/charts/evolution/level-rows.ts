import type { Group, Level, LevelPoint, LevelSpec } from "#app/domain/chart/evolution-spec.ts";

/** A version of a group as a bar chart reads it: risks below zero, as in the static picture; `point` holds the figures themselves. */
export type LevelRow = {
  id: string; label: string; shortLabel: string; point: LevelPoint;
  benefit: Level; benefitExpected: Level; risk: Level; riskExpected: Level; riskBefore: Level;
};

export function levelRows({ versions }: Pick<LevelSpec, "versions">, { points }: Group<LevelPoint>): LevelRow[] {
  return versions.flatMap(({ id, label, shortLabel }, index) => {
    const point = points[index];
    if (!point) return [];
    const { benefit, risk } = point;
    return [{
      id, label, shortLabel, point, benefit: benefit.observed, benefitExpected: benefit.expected,
      risk: below(risk.observed), riskExpected: below(risk.expected), riskBefore: below(risk.beforeAction),
    }];
  });
}

const below = (level: Level): Level => (level === null ? null : 0 - level);
