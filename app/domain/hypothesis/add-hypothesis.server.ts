import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { pairSaid } from "#app/domain/pair/pair-said.server.ts";
import { NO_PAIR_SAID, type SaidPair } from "#app/domain/pair/said-pair.ts";
import { find } from "#app/domain/record/record.server.ts";
import { emergedIn } from "#app/domain/stakeholder/provenance.ts";
import { insertHypothesis, type Inserted } from "./insert-hypothesis.server.ts";
import type { HypothesisTexts } from "./schema.ts";

/** Adds a hypothesis on a pair, made if new: planned in a draft, marked with its day while the iteration runs. */
export async function addHypothesis(actor: Actor, iterationId: string, input: HypothesisTexts & Partial<SaidPair>): Promise<Inserted> {
  return write(actor.workspaceId, async () => {
    const { pairId, usageId, newUsage, target, newStakeholder, ...texts } = { ...NO_PAIR_SAID, ...input };
    const iteration = await find(actor, t.iterations, iterationId);
    const said = { pairId, usageId, newUsage, target, newStakeholder };
    const pair = await pairSaid(actor, iteration.programId, said, emergedIn(iteration, texts.statement));
    return insertHypothesis(actor, iterationId, { ...texts, pairId: pair });
  });
}
