import type { BandCounts, BandPoint, BandSide, BandSpec, BandTotals, Control, Group, Grouping, Stage } from "#app/domain/chart/evolution-spec.ts";
import { chartVersions, groupsOf, readingInput, stageOf, type EvolutionFacts } from "./evolution-facts.ts";
import { BANDS, type ImpactKind } from "./impact.ts";
import { countsByBand, type BandReading } from "./readings.ts";

const NONE: BandCounts = { weak: 0, medium: 0, strong: 0 };

/** The picture *how many by band*: weak 1–2, medium 3, strong 4–5; risks after their control actions, or before. Null before anything was assessed. */
export function bandSpec(facts: EvolutionFacts, grouping: Grouping, control: Control): BandSpec | null {
  const readings = countsByBand(readingInput(facts, grouping));
  if (readings.length === 0) return null;
  const versions = chartVersions(facts);
  const groups = groupsOf(facts, grouping).map((name): Group<BandPoint> => {
    const ofGroup = readings.filter(({ group }) => group === name.key);
    return { name, points: versions.map(({ id }) => pointAt(id, ofGroup, control)) };
  });
  return { kind: "bands", grouping, control, versions, groups, hidden: 0, most: mostOf(groups), message: messageOf(facts, groups) };
}

function pointAt(versionId: string, readings: readonly BandReading[], control: Control): BandPoint {
  const at = (stage: Stage) => readings.find((one) => one.versionId === versionId && one.stage === stage);
  const [expected, observed] = [at("expected"), at("observed")];
  const counts = (reading: BandReading | undefined, kind: ImpactKind): BandCounts | null =>
    reading?.[kind === "risk" && control === "before" ? "riskBeforeControl" : kind] ?? null;
  const side = (kind: ImpactKind): BandSide => ({ expected: counts(expected, kind), observed: counts(observed, kind), unjudged: (observed ?? expected)?.unjudged[kind] ?? 0 });
  return { versionId, benefit: side("benefit"), risk: side("risk") };
}

export const countOf = (counts: BandCounts | null): number => (counts ? counts.weak + counts.medium + counts.strong : 0);

function mostOf(groups: readonly Group<BandPoint>[]): number {
  const sides = groups.flatMap(({ points }) => points.flatMap(({ benefit, risk }) => [benefit, risk]));
  return Math.max(1, ...sides.flatMap(({ expected, observed }) => [countOf(expected), countOf(observed)]));
}

/** Over all groups: items may be counted, an item stands in one group. */
function messageOf(facts: EvolutionFacts, groups: readonly Group<BandPoint>[]): BandSpec["message"] {
  const stages = facts.versions.flatMap((version, index) => {
    const stage = stageOf(facts, version.id);
    return stage ? [{ index, stage, version: version.name }] : [];
  });
  const totals = stages.slice(-2).map(({ index, stage, version }): BandTotals => {
    const total = (kind: ImpactKind) => groups.reduce((sum, { points }) => added(sum, points[index]?.[kind][stage] ?? NONE), NONE);
    return { version, stage, benefit: total("benefit"), risk: total("risk") };
  });
  const to = totals.at(-1);
  return to ? { from: totals.length > 1 ? (totals[0] ?? null) : null, to } : null;
}

function added(a: BandCounts, b: BandCounts): BandCounts {
  const [weak, medium, strong] = BANDS.map((band) => a[band] + b[band]);
  return { weak: weak ?? 0, medium: medium ?? 0, strong: strong ?? 0 };
}
