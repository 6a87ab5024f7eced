import type { GroupName, Stage } from "#app/domain/chart/evolution-spec.ts";
import { currentAssessments, remainingLevel, type Assessment, type Move } from "./assessment.ts";
import { stageOf, type EvolutionFacts, type EvolutionImpact, type EvolutionVersion } from "./evolution-facts.ts";
import type { ImpactKind } from "./impact.ts";

/** For those who open the resource: a stronger benefit and a weaker risk are better. */
export type Direction = "worse" | "better" | "same";

export type EvolutionMove = {
  impactId: string; kind: ImpactKind; number: number; statement: string; lens: GroupName | null;
  versionId: string; version: string; stage: Stage; move: Exclude<Move, "kept">; direction: Direction;
  /** Remaining levels; null: nobody judged, or it is gone. `expected` only when something else was observed. */
  before: number | null; after: number | null; expected: number | null;
  reason: string;
};

/** What is done about a risk, and who does it. */
export type Control = { title: string; owner: string };

/** What moved, the latest version first: changed, retired and new items with their reason; of each version what was observed, else expected. The first version is where it starts. */
export function evolutionMoves(facts: EvolutionFacts): EvolutionMove[] {
  const current = currentAssessments(facts.assessments);
  const byImpact = byImpactOf(current);
  const impacts = new Map(facts.impacts.map((impact) => [impact.id, impact]));
  return facts.versions.slice(1).reverse().flatMap((version) => {
    const stage = stageOf(facts, version.id);
    return current.filter((one) => one.versionId === version.id && one.kind === stage).flatMap((one): EvolutionMove[] => {
      const impact = impacts.get(one.impactId);
      return impact ? moveOf(facts, { impact, version, one, mine: byImpact.get(one.impactId) ?? [] }) : [];
    });
  });
}

function byImpactOf<One extends Assessment>(assessments: readonly One[]): Map<string, One[]> {
  const grouped = new Map<string, One[]>();
  for (const one of assessments) grouped.set(one.impactId, [...(grouped.get(one.impactId) ?? []), one]);
  return grouped;
}

type Moved = { impact: EvolutionImpact; version: EvolutionVersion; one: Assessment & { reason: string }; mine: readonly Assessment[] };

function moveOf(facts: EvolutionFacts, { impact, version, one, mine }: Moved): EvolutionMove[] {
  if (one.move === "kept") return [];
  const before = levelBefore(facts, { impact, version, mine });
  const after = one.move === "retired" ? null : remainingLevel(impact.kind, one);
  const { id, seedKey, label, retired } = facts.lenses.find((lens) => lens.id === impact.lensId) ?? {};
  return [{
    impactId: impact.id, kind: impact.kind, number: impact.number, statement: impact.statement,
    lens: id === undefined ? null : { key: id, seedKey: seedKey ?? null, label: label ?? null, retired: retired ?? false },
    versionId: version.id, version: version.name, stage: one.kind, move: one.move, direction: directionOf(impact.kind, one.move, { before, after }),
    before, after, expected: missed(impact, { version, one, mine }, after), reason: one.reason,
  }];
}

/** What was expected of an observed level, when it came out differently. */
function missed(impact: EvolutionImpact, { version, one, mine }: Omit<Moved, "impact">, after: number | null): number | null {
  const hoped = one.kind === "observed" ? mine.find((other) => other.kind === "expected" && other.versionId === version.id) : undefined;
  const level = hoped && hoped.move !== "retired" ? remainingLevel(impact.kind, hoped) : null;
  return level === after ? null : level;
}

function levelBefore(facts: EvolutionFacts, { impact, version, mine }: Omit<Moved, "one">): number | null {
  const earlier = facts.versions.filter(({ position, id }) => position < version.position && mine.some((one) => one.versionId === id)).at(-1);
  const there = mine.filter((one) => one.versionId === earlier?.id);
  const before = there.find(({ kind }) => kind === "observed") ?? there.at(0);
  return before ? remainingLevel(impact.kind, before) : null;
}

export function directionOf(kind: ImpactKind, move: Move, { before, after }: { before: number | null; after: number | null }): Direction {
  const good = kind === "benefit" ? 1 : -1;
  if (move === "new") return good > 0 ? "better" : "worse";
  if (move === "retired") return good > 0 ? "worse" : "better";
  if (before === null || after === null || before === after) return "same";
  return good * (after - before) > 0 ? "better" : "worse";
}

const NOTABLE = (one: EvolutionMove): number => {
  if (one.direction === "worse" && one.move === "changed") return 0;
  if (one.move !== "changed") return one.direction === "worse" ? 1 : 2;
  return one.direction === "better" ? 3 : 4;
};

const jump = ({ before, after }: EvolutionMove): number => Math.abs((after ?? 0) - (before ?? 0));

/** Worse first, then new and retired, then better; among equals the larger jump. */
export function mostNotable(moves: readonly EvolutionMove[]): EvolutionMove[] {
  return [...moves].sort((a, b) => NOTABLE(a) - NOTABLE(b) || jump(b) - jump(a) || a.number - b.number);
}
