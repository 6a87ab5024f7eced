import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, find, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

export type ControlAction = { impactId: string; actionId?: string | null; title?: string; owner?: string; dueOn?: string | null; deliverable?: string };

/** A risk's control action: one that is there, or a new one with this title; neither lets the risk go without. Refuses a benefit. */
export async function setControlAction(actor: Actor, input: ControlAction): Promise<{ actionId: string | null }> {
  return write(actor.workspaceId, async () => {
    const risk = await find(actor, t.impacts, input.impactId);
    if (risk.kind !== "risk") throw refusal("title", "onlyRisksAreControlled");
    const actionId = input.title ? await newControlAction(actor, risk, { ...input, title: input.title }) : await knownAction(actor, risk.programId, input.actionId);
    await revise(actor, t.impacts, { kind: "impact", programId: risk.programId }, { id: risk.id, values: { controlActionId: actionId } });
    return { actionId };
  });
}

async function newControlAction(actor: Actor, risk: { id: string; programId: string }, input: ControlAction & { title: string }): Promise<string> {
  const { title, owner, dueOn, deliverable } = input;
  const action = await create(actor, t.actions, { kind: "action", programId: risk.programId }, {
    programId: risk.programId, title, owner, dueOn, deliverable, sourceKind: "risk", sourceId: risk.id,
  });
  return action.id;
}

async function knownAction(actor: Actor, programId: string, actionId: string | null | undefined): Promise<string | null> {
  if (!actionId) return null;
  const action = await find(actor, t.actions, actionId);
  if (action.programId !== programId) throw refusal("actionId", "notOneOfOurs");
  return action.id;
}
