import type { Level, Stage } from "#app/domain/chart/evolution-spec.ts";
import type { LevelTrendSpec, TrendPoint } from "#app/domain/chart/level-trend.ts";
import { chartVersions, stageOf, type EvolutionFacts } from "./evolution-facts.ts";
import { levelsByGroup, type LevelReading } from "./readings.ts";

type TrendFacts = Pick<EvolutionFacts, "versions" | "impacts" | "assessments">;

const WHOLE = "whole";

/** The levels of a whole programme over its last versions, `most` at the most: of each what was observed, else expected. The highest of all its items, never a sum. */
export function levelTrend(facts: TrendFacts, most = 6): LevelTrendSpec {
  const shown = facts.versions.slice(-Math.max(1, most));
  const versionIds = shown.map(({ id }) => id);
  const readings = levelsByGroup({ impacts: facts.impacts.map((impact) => ({ ...impact, group: WHOLE })), assessments: facts.assessments, versionIds, groups: [WHOLE] });
  const points = versionIds.map((versionId) => pointAt(versionId, stageOf(facts, versionId), readings));
  const kept = new Set(versionIds);
  return { kind: "level-trend", versions: chartVersions(facts).filter(({ id }) => kept.has(id)), points, hidden: facts.versions.length - shown.length };
}

function pointAt(versionId: string, stage: Stage | null, readings: readonly LevelReading[]): TrendPoint {
  const reading = readings.find((one) => one.versionId === versionId && one.stage === stage);
  const level = (kind: "benefit" | "risk"): Level => (reading ? (reading[kind]?.level ?? (reading.unjudged[kind] > 0 ? null : 0)) : null);
  return { versionId, stage, benefit: level("benefit"), risk: level("risk") };
}
