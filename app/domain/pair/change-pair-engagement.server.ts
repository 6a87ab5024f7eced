import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { requireStep, type EngagementStep } from "#app/domain/engagement/engagement-step.ts";
import { dayOfFact, recordState } from "#app/domain/state-change/record-state.server.ts";

/** A dated step of the engagement of a pair, apart from that of its stakeholder. */
export async function changePairEngagement(actor: Actor, step: EngagementStep): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { engagement, programId } = await find(actor, t.pairs, step.id);
    requireStep(engagement, step);
    const on = dayOfFact(actor, step.on);
    await revise(actor, t.pairs, { kind: "pair", programId }, { id: step.id, values: { engagement: step.to, engagementOn: on } });
    await recordState(actor, { kind: "pair", id: step.id }, { state: step.to, on, note: step.reason });
  });
}
