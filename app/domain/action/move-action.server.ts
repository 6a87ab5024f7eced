import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { conditionAfter, type ActionState } from "./action.ts";
import { byPlace, withPut } from "./board.ts";

type Action = typeof t.actions.$inferSelect;

/** To do, doing, done, in any direction: the day it was done is today's. A decision's condition follows: done is met, and no longer done waits again. */
export async function changeActionState(actor: Actor, { id, to }: { id: string; to: ActionState }): Promise<void> {
  await write(actor.workspaceId, async () => setState(actor, await find(actor, t.actions, id), to));
}

/** Puts a card in a column, before another card or at the end; the others keep their order. */
export async function moveAction(actor: Actor, { id, to, before }: { id: string; to: ActionState; before: string | null }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const action = await find(actor, t.actions, id);
    await setState(actor, action, to);
    const column = await columnOf(actor, action.programId, to);
    const order = withPut(column.map((one) => one.id), id, before);
    const places = new Map(column.map((one) => [one.id, one.position]));
    for (const [index, one] of order.entries()) if (places.get(one) !== index + 1) await place(actor, one, index + 1);
  });
}

async function setState(actor: Actor, { id, programId, state, conditionState }: Action, to: ActionState): Promise<void> {
  if (state === to) return;
  const values = { state: to, doneOn: to === "done" ? actor.today : null, ...conditionAfter(conditionState, to, actor.today) };
  await revise(actor, t.actions, { kind: "action", programId }, { id, values });
}

async function columnOf(actor: Actor, programId: string, state: ActionState): Promise<Action[]> {
  const rows = await db()
    .select()
    .from(t.actions)
    .where(and(eq(t.actions.workspaceId, actor.workspaceId), eq(t.actions.programId, programId), eq(t.actions.state, state), isNull(t.actions.deletedAt)));
  return rows.sort(byPlace(actor.today));
}

// Where a card stands is no content: the journal does not tell it, and an edit under way is not stale for it.
async function place(actor: Actor, id: string, position: number): Promise<void> {
  await db().update(t.actions).set({ position }).where(and(eq(t.actions.workspaceId, actor.workspaceId), eq(t.actions.id, id)));
}
