import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { statesOf } from "#app/domain/state-change/queries.server.ts";
import { tellProvenance } from "#app/domain/stakeholder/provenance.server.ts";
import { ruleResult } from "./pair.ts";
import { childPairsOf, pairNamed } from "./queries.server.ts";
import { firstStepsOfPair, hypothesesOfPair, impactsOfPair, openingItemsOfPair } from "./pair-story.server.ts";

/** A pair with everything that hangs on it. */
export async function pairSheet(actor: Actor, id: string) {
  const row = await find(actor, t.pairs, id);
  const [named, parent, history, provenance, children, hypotheses, firstSteps, impacts, openingItems] = await Promise.all([
    pairNamed(actor, id), row.parentId ? pairNamed(actor, row.parentId) : null, statesOf(actor, id), tellProvenance(actor, row), childPairsOf(actor, id),
    hypothesesOfPair(actor, id), firstStepsOfPair(actor, id), impactsOfPair(actor, id), openingItemsOfPair(actor, id),
  ]);
  const { programId, usageId, engagement, connection, revision, connectedNote, interestedNote, strongBenefitsNote, acceptableRisksNote } = row;
  return {
    id, programId, usageId, engagement, connection, revision, named, parent, history, provenance, children, hypotheses, firstSteps, impacts, openingItems,
    rule: ruleResult(row), notes: { connected: connectedNote, interested: interestedNote, strongBenefits: strongBenefitsNote, acceptableRisks: acceptableRisksNote },
  };
}
