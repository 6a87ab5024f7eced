import type { Actor } from "#app/domain/access/actor.ts";
import type { EvolutionSpec } from "#app/domain/chart/evolution-spec.ts";
import { amountSpec } from "#app/domain/impact/amount-spec.ts";
import { bandSpec } from "#app/domain/impact/band-spec.ts";
import { evolution } from "#app/domain/impact/evolution.server.ts";
import { besideTheChart, type EvolutionFacts, type EvolutionImpact } from "#app/domain/impact/evolution-facts.ts";
import { levelSpec } from "#app/domain/impact/level-spec.ts";
import { evolutionMoves } from "#app/domain/impact/moves.ts";
import type { ImpactView } from "#app/domain/impact/schema.ts";

/** The picture asked, what moved and why, and what stands beside it. */
export async function impactPictures(actor: Actor, program: { id: string; currency: string }, view: ImpactView) {
  const facts = await evolution(actor, program);
  const beside = besideTheChart(facts, view.by);
  return {
    view, spec: specOf(facts, view), moves: evolutionMoves(facts), versions: facts.versions.map(({ id, name }) => ({ id, name })),
    wordingOnly: beside.wordingOnly.map(named), withoutGroup: beside.withoutGroup.map(named),
  };
}
export type ImpactPictures = Awaited<ReturnType<typeof impactPictures>>;

function specOf(facts: EvolutionFacts, { reading, by, control }: ImpactView): EvolutionSpec | null {
  if (reading === "bands") return bandSpec(facts, by, control);
  return reading === "amounts" ? amountSpec(facts, by) : levelSpec(facts, by);
}

const named = ({ id, kind, number, statement }: EvolutionImpact) => ({ id, kind, number, statement });
