import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import { mayConditionBecome } from "./condition.ts";
import type { ConditionStateInput } from "./schema.ts";

/** Says that a condition is met, missed, or pending again, on the actor's day. A met one is a done action. */
export async function setConditionState(actor: Actor, { id, state }: ConditionStateInput): Promise<void> {
  mustBeAllowed(actor, "action:write");
  await write(actor.workspaceId, async () => {
    const action = await find(actor, t.actions, id);
    if (action.conditionState === null) throw new NotFound();
    if (action.conditionState === state) return;
    if (!mayConditionBecome(action.conditionState, state)) throw refusal("state", "conditionCannotBecome");
    const met = state === "met";
    const said = { conditionState: state, conditionOn: state === "pending" ? null : actor.today };
    const done = { state: met ? ("done" as const) : ("to-do" as const), doneOn: met ? actor.today : null };
    await revise(actor, t.actions, { kind: "action", programId: action.programId }, { id, values: { ...said, ...done } });
  });
}
