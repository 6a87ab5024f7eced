import type { Actor } from "#app/domain/access/actor.ts";
import { pairsOfProgramNamed } from "#app/domain/pair-choice/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import type { PairParts } from "./pair-parts.ts";

/** The pairs of a programme, and what a new one may be made of: live usages, categories, stakeholders. */
export async function pairPartsOf(actor: Actor, programId: string): Promise<PairParts> {
  const [pairs, usages, categories, stakeholders] = await Promise.all([
    pairsOfProgramNamed(actor, programId), usagesOf(actor), listOf(actor, "category"), stakeholderChoices(actor),
  ]);
  return { pairs, usages: usages.filter(({ live }) => live), categories, stakeholders };
}
