import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, mustBeOurs, restore, revise, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { ActionState } from "./action.ts";
import type { NewAction } from "./add-action.server.ts";

export type ReviseAction = { id: string; revision?: number } & Partial<Omit<NewAction, "programId" | "sourceKind" | "sourceId" | "conditionState">>;

export async function reviseAction(actor: Actor, { id, revision, ...values }: ReviseAction): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.actions, id);
    if (values.parentId === id) throw refusal("parentId", "actionItsOwnParent");
    await mustBeOurs(actor, t.persons, "ownerPersonId", [values.ownerPersonId]);
    await mustBeOurs(actor, t.actions, "parentId", [values.parentId]);
    await revise(actor, t.actions, { kind: "action", programId }, { id, revision, values });
  });
}

/** To do, doing, done, in any direction: the day it was done is today's. */
export async function changeActionState(actor: Actor, { id, to }: { id: string; to: ActionState }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.actions, id);
    await revise(actor, t.actions, { kind: "action", programId }, { id, values: { state: to, doneOn: to === "done" ? actor.today : null } });
  });
}

export async function trashAction(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.actions, id);
    await trash(actor, t.actions, { kind: "action", programId }, id);
  });
}

export async function restoreAction(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, () => restore(actor, t.actions, { kind: "action" }, id));
}
