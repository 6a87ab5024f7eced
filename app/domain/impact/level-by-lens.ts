import type { BenefitPoint, Lens, LensSeries, VersionPoint } from "#app/domain/chart/chart-spec.ts";
import type { ImpactKind } from "./impact.ts";
import { levelsByLens, type LensReading, type ReadingInput } from "./readings.ts";

export type ChartedLens = { id: string; code: Lens; title: string };

/** The reading *level by lens* as the series of its chart, a point per version, expected beside observed. Counts and the level before control are of what was observed, or expected while nothing was. */
export function lensSeries(input: ReadingInput & { versionIds: readonly string[]; lenses: readonly ChartedLens[] }): LensSeries[] {
  const readings = levelsByLens({ ...input, lensIds: input.lenses.map((lens) => lens.id) });
  return input.lenses.map(({ id, code, title }) => {
    const ofLens = readings.filter((one) => one.lensId === id);
    return { lens: code, title, points: input.versionIds.map((versionId) => versionPoint(versionId, ofLens)) };
  });
}

function versionPoint(versionId: string, readings: readonly LensReading[]): VersionPoint {
  const at = (stage: LensReading["stage"]) => readings.find((one) => one.versionId === versionId && one.stage === stage);
  const [expected, observed] = [at("expected"), at("observed")];
  const point = (kind: ImpactKind): BenefitPoint => ({
    expected: levelOf(expected, kind),
    observed: levelOf(observed, kind),
    count: (observed ?? expected)?.[kind]?.count ?? 0,
  });
  return { versionId, benefit: point("benefit"), risk: { ...point("risk"), beforeAction: differingBefore(observed ?? expected) } };
}

/** 0 when the version was assessed and nothing stands in the lens, null when nobody assessed or judged. */
function levelOf(reading: LensReading | undefined, kind: ImpactKind): number | null {
  if (!reading) return null;
  return reading[kind]?.level ?? (reading.unjudged[kind] > 0 ? null : 0);
}

function differingBefore(reading: LensReading | undefined): number | null {
  const before = reading?.riskBeforeControl ?? null;
  return before === reading?.risk?.level ? null : before;
}
