import type { Actor } from "#app/domain/access/actor.ts";
import type { EvolutionSpec } from "#app/domain/chart/evolution-spec.ts";
import type { RiskGridSpec } from "#app/domain/chart/risk-grid-spec.ts";
import type { SlopeSpec } from "#app/domain/chart/slope-spec.ts";
import { amountSpec } from "#app/domain/impact/amount-spec.ts";
import { bandSpec } from "#app/domain/impact/band-spec.ts";
import { evolution } from "#app/domain/impact/evolution.server.ts";
import { besideTheChart, stageOf, type EvolutionFacts, type EvolutionImpact } from "#app/domain/impact/evolution-facts.ts";
import { riskGridSpec } from "#app/domain/impact/risk-grid.ts";
import { levelSpec } from "#app/domain/impact/level-spec.ts";
import { evolutionMoves } from "#app/domain/impact/moves.ts";
import type { ImpactView } from "#app/domain/impact/schema.ts";
import { slopeSpec, targetOf } from "#app/domain/impact/slope.ts";

/** The picture asked, what moved and why, and what stands beside it. */
export async function impactPictures(actor: Actor, program: { id: string; currency: string }, view: ImpactView) {
  const facts = await evolution(actor, program);
  const beside = besideTheChart(facts, view.by);
  return {
    view: { ...view, to: targetOf(facts, view.to)?.id }, spec: specOf(facts, view), moves: view.view === "evolution" ? evolutionMoves(facts) : [],
    versions: facts.versions.flatMap(({ id, name }) => (stageOf(facts, id) ? [{ id, name }] : [])),
    wordingOnly: beside.wordingOnly.map(named), withoutGroup: beside.withoutGroup.map(named),
  };
}
export type ImpactPictures = Awaited<ReturnType<typeof impactPictures>>;

function specOf(facts: EvolutionFacts, { view, reading, by, control, to }: ImpactView): EvolutionSpec | SlopeSpec | RiskGridSpec | null {
  if (facts.assessments.length === 0) return null;
  if (view === "slope") return slopeSpec(facts, to);
  if (view === "grid") return riskGridSpec(facts, to);
  if (reading === "bands") return bandSpec(facts, by, control);
  return reading === "amounts" ? amountSpec(facts, by) : levelSpec(facts, by);
}

const named = ({ id, kind, number, statement }: EvolutionImpact) => ({ id, kind, number, statement });
