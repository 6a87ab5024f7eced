import type { Actor } from "#app/domain/access/actor.ts";
import { evolution } from "#app/domain/impact/evolution.server.ts";
import { besideTheChart, evolutionMessage, evolutionMoves, evolutionSpec, type EvolutionImpact } from "#app/domain/impact/evolution.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";

/** The chart with its message, what moved and why, and what stands beside it. Null before anything was assessed. */
export async function evolutionView(actor: Actor, programId: string) {
  const facts = await evolution(actor, programId);
  const t = dictionaries[actor.language];
  const message = evolutionMessage(facts);
  const beside = besideTheChart(facts);
  const spec = message && evolutionSpec(facts, {
    title: t.impact.message(message), definition: t.charts.levelDefinition, benefitAxis: t.charts.benefits, riskAxis: t.charts.risks,
    lensTitle: (lens) => seededLabel(t, "lens", lens),
  });
  return { spec, moves: evolutionMoves(facts), wordingOnly: beside.wordingOnly.map(named), withoutLens: beside.withoutLens.map(named) };
}
export type EvolutionView = Awaited<ReturnType<typeof evolutionView>>;

const named = ({ id, kind, number, statement }: EvolutionImpact) => ({ id, kind, number, statement });
