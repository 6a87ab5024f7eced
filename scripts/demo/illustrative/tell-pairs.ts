import { addPair } from "#app/domain/pair/add-pair.server.ts";
import { changePairEngagement } from "#app/domain/pair/change-pair-engagement.server.ts";
import { recordPairTests } from "#app/domain/pair/revise-pair.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Event, Known, Story } from "../story.ts";
import { notedOn, PAIRS, pairName, type ToldPair } from "./pairs.ts";

export const pairEvents: readonly Event[] = PAIRS.flatMap((pair): Event[] => {
  const on = notedOn(pair.usage, pair.stakeholder ?? pair.category);
  const events: Event[] = [{ on, tell: (actor, story) => notePair(actor, story, pair) }];
  if (pair.tests) events.push({ on, tell: (actor, { known }) => testPair(actor, known, pair) });
  if (pair.engagement) {
    const [to, since] = pair.engagement;
    events.push({ on: since, tell: (actor, { known }) => changePairEngagement(actor, { id: idOf(known, pair), to, on: since, reason: "" }) });
  }
  return events;
});

const idOf = (known: Known, pair: ToldPair): string => known.id("pair", pairName(pair.usage, pair.stakeholder ?? pair.category));

async function notePair(actor: Actor, { known, programId }: Story, pair: ToldPair): Promise<void> {
  const { usage, category, stakeholder, connection = "", through } = pair;
  const target = stakeholder
    ? { stakeholderId: known.id("stakeholder", stakeholder), parentId: known.id("pair", pairName(usage, category)) }
    : { categoryId: known.id("category", category) };
  const origin = through ? { origin: "emerged" as const, originIterationId: known.id("iteration", "3"), originThrough: through } : {};
  const { id } = await addPair(actor, { programId, usageId: known.id("usage", usage), connection, ...target, ...origin });
  known.keep("pair", pairName(usage, stakeholder ?? category), id);
}

async function testPair(actor: Actor, known: Known, pair: ToldPair): Promise<void> {
  const [connected, interested, strongBenefits, acceptableRisks] = pair.tests ?? ["unknown", "unknown", "unknown", "unknown"];
  await recordPairTests(actor, { id: idOf(known, pair), connected, interested, strongBenefits, acceptableRisks });
}
