import { levelByLensSpec, type LevelByLensSpec } from "#app/domain/chart/chart-spec.ts";
import type { VersionState } from "#app/domain/resource-version/resource-version.ts";
import { currentAssessments, remainingLevel, type Assessment, type AssessmentKind, type Move } from "./assessment.ts";
import { wordingOnly, type ImpactKind } from "./impact.ts";
import { lensSeries } from "./level-by-lens.ts";
import type { ReadImpact } from "./readings.ts";

export type EvolutionVersion = { id: string; name: string; state: VersionState; position: number };
export type EvolutionImpact = ReadImpact & { number: number; statement: string; retiredOn: string | null };
export type EvolutionFacts = {
  versions: EvolutionVersion[];
  lenses: { id: string; seedKey: string | null; label: string | null }[];
  impacts: EvolutionImpact[];
  assessments: (Assessment & { reason: string })[];
};

/** The strongest benefit and the worst remaining risk of a whole version: the highest of each, never a sum. */
export type Extremes = { version: string; benefit: number | null; risk: number | null };
/** From the last version observed before, to the latest one looked at, whether it is only expected. */
export type EvolutionMessage = { from: Extremes | null; to: Extremes; expected: boolean } | null;

export type EvolutionWords = { title: string; definition: string; benefitAxis: string; riskAxis: string; lensTitle: (lens: EvolutionFacts["lenses"][number]) => string };

/** The chart *level by lens*: one series per lens, one point per version assessed or existing. */
export function evolutionSpec(facts: EvolutionFacts, words: EvolutionWords): LevelByLensSpec {
  const { versions, impacts, assessments } = facts;
  const charted = impacts.map(({ id, kind, lensId, exchangeable, quantifiable }) => ({ id, kind, lensId, exchangeable, quantifiable }));
  const lenses = facts.lenses.map((lens) => ({ id: lens.id, code: lens.seedKey ?? lens.id, title: words.lensTitle(lens) }));
  const current = versions.filter(({ state }) => state !== "expected").at(-1);
  return levelByLensSpec({
    title: words.title,
    definition: words.definition,
    benefitAxis: words.benefitAxis,
    riskAxis: words.riskAxis,
    versions: versions.map(({ id, name }) => ({ id, label: name, shortLabel: shortName(name), current: id === current?.id })),
    lenses: lensSeries({ impacts: charted, assessments, versionIds: versions.map(({ id }) => id), lenses }),
  });
}

/** « POM 1.1 » → « 1.1 »; a name without a number at its end keeps its first word. */
export function shortName(name: string): string {
  return /\d[\d.]*$/.exec(name)?.[0] ?? name.split(/\s/)[0] ?? name;
}

/** What the chart says: the extremes of the two latest versions that somebody assessed. Null before the first. */
export function evolutionMessage(facts: EvolutionFacts): EvolutionMessage {
  const stages = facts.versions.flatMap((version) => {
    const stage = stageOf(facts, version.id);
    return stage ? [{ extremes: extremesOf(facts, version, stage), stage }] : [];
  });
  const last = stages.at(-1);
  return last ? { from: stages.at(-2)?.extremes ?? null, to: last.extremes, expected: last.stage === "expected" } : null;
}

function stageOf(facts: EvolutionFacts, versionId: string): AssessmentKind | null {
  const kinds = facts.assessments.filter((one) => one.versionId === versionId).map(({ kind }) => kind);
  if (kinds.includes("observed")) return "observed";
  return kinds.length > 0 ? "expected" : null;
}

function extremesOf(facts: EvolutionFacts, version: EvolutionVersion, stage: AssessmentKind): Extremes {
  const byId = new Map(facts.impacts.filter((impact) => !wordingOnly(impact)).map((impact) => [impact.id, impact]));
  const top = (kind: ImpactKind) => {
    const levels = currentAssessments(facts.assessments)
      .filter((one) => one.versionId === version.id && one.kind === stage && one.move !== "retired" && byId.get(one.impactId)?.kind === kind)
      .flatMap((one) => remainingLevel(kind, one) ?? []);
    return levels.length > 0 ? Math.max(...levels) : null;
  };
  return { version: version.name, benefit: top("benefit"), risk: top("risk") };
}

export type EvolutionMove = {
  impactId: string; kind: ImpactKind; number: number; statement: string;
  version: string; stage: AssessmentKind; move: Exclude<Move, "kept">; before: number | null; after: number | null; reason: string;
};

/** What moved, the latest version first: changed, retired and new items with their reason; of each version what was observed, else expected. */
export function evolutionMoves(facts: EvolutionFacts): EvolutionMove[] {
  const byId = new Map(facts.impacts.map((impact) => [impact.id, impact]));
  const current = currentAssessments(facts.assessments);
  const [first, ...later] = facts.versions;
  return [...later].reverse().flatMap((version) => {
    const stage = stageOf(facts, version.id);
    return current.filter((one) => one.versionId === version.id && one.kind === stage && one.versionId !== first?.id).flatMap((one): EvolutionMove[] => {
      const impact = byId.get(one.impactId);
      if (!impact || one.move === "kept") return [];
      return [{
        impactId: impact.id, kind: impact.kind, number: impact.number, statement: impact.statement, version: version.name, stage: one.kind, move: one.move,
        before: levelBefore(facts, impact, version), after: one.move === "retired" ? null : remainingLevel(impact.kind, one), reason: one.reason,
      }];
    });
  });
}

function levelBefore(facts: EvolutionFacts, impact: EvolutionImpact, version: EvolutionVersion): number | null {
  const earlier = facts.versions.filter(({ position }) => position < version.position).map(({ id }) => id);
  const mine = currentAssessments(facts.assessments).filter((one) => one.impactId === impact.id && earlier.includes(one.versionId));
  const nearest = earlier.filter((id) => mine.some((one) => one.versionId === id)).at(-1);
  const there = mine.filter((one) => one.versionId === nearest);
  const before = there.find(({ kind }) => kind === "observed") ?? there.at(0);
  return before ? remainingLevel(impact.kind, before) : null;
}

/** Live items that no chart can hold, and those that no lens was given to: listed beside it. */
export function besideTheChart(facts: EvolutionFacts): { wordingOnly: EvolutionImpact[]; withoutLens: EvolutionImpact[] } {
  const live = facts.impacts.filter(({ retiredOn }) => retiredOn === null);
  return {
    wordingOnly: live.filter((impact) => wordingOnly(impact)),
    withoutLens: live.filter((impact) => !wordingOnly(impact) && impact.lensId === null),
  };
}
