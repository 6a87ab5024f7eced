import type { Actor } from "#app/domain/access/actor.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { assessmentsOf } from "./assessments.server.ts";
import type { EvolutionFacts } from "./evolution.ts";
import { impactsOf } from "./queries.server.ts";

/** What the evolution of benefits and risks is drawn from, version by version; wording is the page's. For those who read all of it. */
export async function evolution(actor: Actor, programId: string): Promise<EvolutionFacts> {
  const [impacts, versions, lenses] = [await impactsOf(actor, programId), await versionsOf(actor, programId), await listOf(actor, "lens", true)];
  const used = new Set(impacts.map(({ lensId }) => lensId));
  return {
    versions: versions.filter(({ deletedAt }) => deletedAt === null).map(({ id, name, state, position }) => ({ id, name, state, position })),
    lenses: lenses.filter(({ id, retired }) => !retired || used.has(id)).map(({ id, seedKey, label }) => ({ id, seedKey, label })),
    impacts: impacts.map(({ id, number, kind, statement, lensId, exchangeable, quantifiable, retiredOn }) =>
      ({ id, number, kind, statement, lensId, exchangeable, quantifiable, retiredOn })),
    assessments: await assessmentsOf(actor, impacts.map(({ id }) => id)),
  };
}
