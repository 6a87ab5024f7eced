import type { Group, Grouping, Level, LevelPoint, LevelSide, LevelSpec } from "#app/domain/chart/evolution-spec.ts";
import { chartVersions, groupsOf, readingInput, type EvolutionFacts } from "./evolution-facts.ts";
import type { ImpactKind } from "./impact.ts";
import { levelMessage } from "./level-message.ts";
import { levelsByGroup, type LevelReading } from "./readings.ts";

/** The picture *level by group*: the strongest benefit and the worst remaining risk of each group, version by version, expected beside observed. Null before anything was assessed. */
export function levelSpec(facts: EvolutionFacts, grouping: Grouping): LevelSpec | null {
  const readings = levelsByGroup(readingInput(facts, grouping));
  if (readings.length === 0) return null;
  const versions = chartVersions(facts);
  const groups = groupsOf(facts, grouping).map((name): Group<LevelPoint> => {
    const ofGroup = readings.filter(({ group }) => group === name.key);
    return { name, points: versions.map(({ id }) => pointAt(id, ofGroup)) };
  });
  return { kind: "level", grouping, versions, groups, hidden: 0, message: levelMessage(versions, groups) };
}

/** Counts and the level before control are of what was observed, or expected while nothing was. */
function pointAt(versionId: string, readings: readonly LevelReading[]): LevelPoint {
  const at = (stage: LevelReading["stage"]) => readings.find((one) => one.versionId === versionId && one.stage === stage);
  const [expected, observed] = [at("expected"), at("observed")];
  const latest = observed ?? expected;
  const side = (kind: ImpactKind): LevelSide => ({
    expected: levelOf(expected, kind), observed: levelOf(observed, kind), count: latest?.[kind]?.count ?? 0, unjudged: latest?.unjudged[kind] ?? 0,
  });
  return { versionId, benefit: side("benefit"), risk: { ...side("risk"), beforeAction: differingBefore(latest) } };
}

/** 0 when the version was assessed and nothing stands in the group, null when nobody assessed or judged. */
function levelOf(reading: LevelReading | undefined, kind: ImpactKind): Level {
  if (!reading) return null;
  return reading[kind]?.level ?? (reading.unjudged[kind] > 0 ? null : 0);
}

function differingBefore(reading: LevelReading | undefined): Level {
  const before = reading?.riskBeforeControl ?? null;
  return before === reading?.risk?.level ? null : before;
}
