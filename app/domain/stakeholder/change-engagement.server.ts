import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { isActive } from "#app/domain/engagement/engagement.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { requireStep, type EngagementStep } from "#app/domain/engagement/engagement-step.ts";
import { dayOfFact, recordState } from "#app/domain/state-change/record-state.server.ts";

/** A dated step of a stakeholder's engagement. The first step past « identified » is the day they were met. */
export async function changeStakeholderEngagement(actor: Actor, step: EngagementStep): Promise<void> {
  await write(actor.workspaceId, () => takeEngagementStep(actor, step));
}

/** The same, inside the write of another use case. */
export async function takeEngagementStep(actor: Actor, step: EngagementStep): Promise<void> {
  const { engagement, metOn } = await find(actor, t.stakeholders, step.id);
  requireStep(engagement, step);
  const on = dayOfFact(actor, step.on);
  const met = metOn ?? (isActive(step.to) ? on : null);
  await revise(actor, t.stakeholders, { kind: "stakeholder" }, { id: step.id, values: { engagement: step.to, engagementOn: on, metOn: met } });
  await recordState(actor, { kind: "stakeholder", id: step.id }, { state: step.to, on, note: step.reason });
}
