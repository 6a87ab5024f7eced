import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { AmountPoint, Amounts, AmountSide, AmountSpec, AmountTotals, AmountUnit, Group, Grouping, Stage } from "#app/domain/chart/evolution-spec.ts";
import { chartVersions, groupsOf, readingInput, stageOf, type EvolutionFacts } from "./evolution-facts.ts";
import type { ImpactKind } from "./impact.ts";
import { amountsByGroup, type AmountReading } from "./readings.ts";

/** The picture *amounts*: ranges added per unit, with how many items could not be counted; a picture for each unit in use. Null before anything was assessed. */
export function amountSpec(facts: EvolutionFacts, grouping: Grouping): AmountSpec | null {
  const readings = amountsByGroup(readingInput(facts, grouping));
  if (readings.length === 0) return null;
  const used = LOSS_UNITS.filter((unit) => readings.some(({ ranges }) => ranges.some((range) => range.unit === unit)));
  const units = used.map((unit) => unitOf(facts, grouping, { unit, readings }));
  return { kind: "amounts", grouping, currency: facts.currency, versions: chartVersions(facts), hidden: 0, units };
}

type OfUnit = { unit: LossUnit; readings: readonly AmountReading[] };

function unitOf(facts: EvolutionFacts, grouping: Grouping, { unit, readings }: OfUnit): AmountUnit {
  const groups = groupsOf(facts, grouping).map((name): Group<AmountPoint> => {
    const ofGroup = readings.filter(({ group }) => group === name.key);
    return { name, points: facts.versions.map(({ id }) => pointAt(id, { unit, readings: ofGroup })) };
  });
  const ends = groups.flatMap(({ points }) => points.flatMap(({ benefit, risk }) => [benefit.expected, benefit.observed, risk.expected, risk.observed]));
  return { unit, groups, most: Math.max(1, ...ends.map((one) => one?.range?.high ?? 0)), message: totalsOf(facts, groups) };
}

function pointAt(versionId: string, { unit, readings }: OfUnit): AmountPoint {
  const amounts = (kind: ImpactKind, stage: Stage): Amounts | null => {
    const reading = readings.find((one) => one.versionId === versionId && one.stage === stage && one.kind === kind);
    if (!reading) return null;
    const range = reading.ranges.find((one) => one.unit === unit);
    return { range: range ? { low: range.low, likely: range.likely, high: range.high } : null, counted: range?.count ?? 0, uncounted: reading.uncounted };
  };
  const side = (kind: ImpactKind): AmountSide => ({ expected: amounts(kind, "expected"), observed: amounts(kind, "observed") });
  return { versionId, benefit: side("benefit"), risk: side("risk") };
}

/** Of the latest version assessed, over all groups: an item stands in one. */
function totalsOf(facts: EvolutionFacts, groups: readonly Group<AmountPoint>[]): AmountTotals | null {
  const stages = facts.versions.flatMap((version, index) => {
    const stage = stageOf(facts, version.id);
    return stage ? [{ index, stage, version: version.name }] : [];
  });
  const last = stages.at(-1);
  if (!last) return null;
  const total = (kind: ImpactKind) => groups.flatMap(({ points }) => points[last.index]?.[kind][last.stage] ?? []).reduce(added, NOTHING);
  return { version: last.version, stage: last.stage, benefit: total("benefit"), risk: total("risk") };
}

const NOTHING: Amounts = { range: null, counted: 0, uncounted: 0 };

function added(a: Amounts, b: Amounts): Amounts {
  const range = a.range && b.range
    ? { low: a.range.low + b.range.low, likely: a.range.likely + b.range.likely, high: a.range.high + b.range.high }
    : (a.range ?? b.range);
  return { range, counted: a.counted + b.counted, uncounted: a.uncounted + b.uncounted };
}
