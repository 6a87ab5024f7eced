import type { ChartVersion, GroupName, Grouping, Stage } from "#app/domain/chart/evolution-spec.ts";
import type { VersionState } from "#app/domain/resource-version/resource-version.ts";
import type { Assessment } from "./assessment.ts";
import { DIRECTNESSES, MATERIALITIES, TIME_SCALES, wordingOnly, type Directness, type ImpactFlags, type ImpactKind, type Materiality, type TimeScale } from "./impact.ts";
import type { ReadingInput } from "./readings.ts";

export type EvolutionVersion = { id: string; name: string; state: VersionState; position: number };
export type EvolutionLens = { id: string; seedKey: string | null; label: string | null; retired: boolean };
export type EvolutionImpact = Pick<ImpactFlags, "exchangeable" | "quantifiable"> & {
  id: string; number: number; kind: ImpactKind; statement: string; retiredOn: string | null;
  lensId: string | null; materiality: Materiality | null; timeScale: TimeScale | null; directness: Directness | null;
};
export type EvolutionFacts = {
  currency: string;
  /** By position. */
  versions: EvolutionVersion[];
  lenses: EvolutionLens[];
  impacts: EvolutionImpact[];
  assessments: (Assessment & { reason: string })[];
};

const ANSWERS = { materiality: MATERIALITIES, time: TIME_SCALES, directness: DIRECTNESSES } as const;

/** The groups of a grouping, in the order of their list. A retired lens stays while an item stands in it. */
export function groupsOf(facts: EvolutionFacts, grouping: Grouping): GroupName[] {
  if (grouping !== "lens") return ANSWERS[grouping].map((key) => ({ key, seedKey: key, label: null, retired: false }));
  const used = new Set(facts.impacts.map(({ lensId }) => lensId));
  return facts.lenses.filter(({ id, retired }) => !retired || used.has(id)).map(({ id, ...name }) => ({ key: id, ...name }));
}

export function groupOf(impact: EvolutionImpact, grouping: Grouping): string | null {
  return { lens: impact.lensId, materiality: impact.materiality, time: impact.timeScale, directness: impact.directness }[grouping];
}

/** What the readings read: the items by their group, over all versions. */
export function readingInput(facts: EvolutionFacts, grouping: Grouping): ReadingInput {
  return {
    impacts: facts.impacts.map((impact) => ({ ...impact, group: groupOf(impact, grouping) })),
    assessments: facts.assessments,
    versionIds: facts.versions.map(({ id }) => id),
    groups: groupsOf(facts, grouping).map(({ key }) => key),
  };
}

/** The versions as a chart names them; the decision is about the last one that is no longer only expected. */
export function chartVersions({ versions }: Pick<EvolutionFacts, "versions">): ChartVersion[] {
  const current = versions.filter(({ state }) => state !== "expected").at(-1);
  return versions.map(({ id, name }) => ({ id, label: name, shortLabel: shortName(name), current: id === current?.id }));
}

/** « POM 1.1 » → « 1.1 »; a name without a number at its end keeps its first word. */
export function shortName(name: string): string {
  return /\d[\d.]*$/.exec(name)?.[0] ?? name.split(/\s/)[0] ?? name;
}

/** The stage a version is read at: observed once somebody observed it, else expected; null before. */
export function stageOf(facts: Pick<EvolutionFacts, "assessments">, versionId: string): Stage | null {
  const kinds = new Set(facts.assessments.filter((one) => one.versionId === versionId).map(({ kind }) => kind));
  if (kinds.has("observed")) return "observed";
  return kinds.has("expected") ? "expected" : null;
}

/** Live items that no chart can hold, and those that a grouping has no answer for: listed beside it, never counted. */
export function besideTheChart(facts: EvolutionFacts, grouping: Grouping): { wordingOnly: EvolutionImpact[]; withoutGroup: EvolutionImpact[] } {
  const live = facts.impacts.filter(({ retiredOn }) => retiredOn === null);
  return {
    wordingOnly: live.filter((impact) => wordingOnly(impact)),
    withoutGroup: live.filter((impact) => !wordingOnly(impact) && groupOf(impact, grouping) === null),
  };
}
