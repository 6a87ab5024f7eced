import type { RiskGridSpec, RiskOnGrid, RiskPlace } from "#app/domain/chart/risk-grid-spec.ts";
import { currentAssessments, type Judgement } from "./assessment.ts";
import type { EvolutionFacts, EvolutionImpact } from "./evolution-facts.ts";
import { asLevel, riskLevel, wordingOnly } from "./impact.ts";
import { evolutionMoves, type EvolutionMove } from "./moves.ts";
import { targetOf } from "./slope.ts";

/** Likelihood × severity of the risks of a version (the latest assessed by default), with where each one comes from: the version before, and before its control action. */
export function riskGridSpec(facts: EvolutionFacts, toId?: string): RiskGridSpec {
  const version = targetOf(facts, toId);
  if (!version) return { kind: "risk-grid", version, from: null, risks: [], unplaced: [], retired: [] };
  const current = currentAssessments(facts.assessments);
  const moves = new Map(evolutionMoves(facts).filter(({ versionId }) => versionId === version.id).map((move) => [move.impactId, move]));
  const before = facts.versions.slice(0, facts.versions.findIndex(({ id }) => id === version.id)).map(({ id }) => id);
  const stood = facts.impacts.filter((impact) => impact.kind === "risk" && !wordingOnly(impact)).flatMap((impact) => {
    const mine = current.filter(({ impactId }) => impactId === impact.id);
    const there = mine.find((one) => one.versionId === version.id && one.kind === version.stage);
    return there ? [{ impact, there, previous: lastBefore(before, mine) }] : [];
  });
  const live = stood.filter(({ there }) => there.move !== "retired");
  return {
    kind: "risk-grid", version, from: facts.versions.find(({ id }) => id === before.at(-1))?.name ?? null,
    risks: live.flatMap((one) => placed(one, moves.get(one.impact.id))).sort((a, b) => b.now.level - a.now.level || a.number - b.number),
    unplaced: live.filter(({ there }) => remaining(there) === null).map(({ impact }) => named(impact)),
    retired: stood.filter(({ there }) => there.move === "retired").map(({ impact, there, previous }) =>
      ({ ...named(impact), level: (previous && remaining(previous)?.level) ?? null, reason: there.reason })),
  };
}

type Judged = EvolutionFacts["assessments"][number];
type Stood = { impact: EvolutionImpact; there: Judged; previous: Judged | null };

function placed({ impact, there, previous }: Stood, move: EvolutionMove | undefined): RiskOnGrid[] {
  const now = remaining(there);
  if (!now) return [];
  const unmanaged = placeOf(there.likelihoodBefore, there.severityBefore);
  return [{
    ...named(impact), now, beforeAction: unmanaged && !samePlace(unmanaged, now) ? unmanaged : null,
    previous: previous && previous.move !== "retired" ? remaining(previous) : null, reason: move?.reason ?? "",
  }];
}

const named = ({ id, number, statement }: EvolutionImpact) => ({ impactId: id, number, statement });

function remaining({ likelihoodAfter, likelihoodBefore, severityAfter, severityBefore }: Judgement): RiskPlace | null {
  return placeOf(likelihoodAfter ?? likelihoodBefore, severityAfter ?? severityBefore);
}

function placeOf(likely: number | null, severe: number | null): RiskPlace | null {
  const [likelihood, severity] = [asLevel(likely), asLevel(severe)];
  return likelihood && severity && { likelihood, severity, level: riskLevel(likelihood, severity) };
}

export const samePlace = (a: RiskPlace, b: RiskPlace): boolean => a.likelihood === b.likelihood && a.severity === b.severity;

/** What was last known of the nearest version before: observed rather than expected. */
function lastBefore(versionIds: readonly string[], mine: readonly Judged[]): Judged | null {
  const nearest = versionIds.filter((id) => mine.some(({ versionId }) => versionId === id)).at(-1);
  const there = mine.filter(({ versionId }) => versionId === nearest);
  return there.find(({ kind }) => kind === "observed") ?? there.at(0) ?? null;
}
