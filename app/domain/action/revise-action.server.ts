import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, mustBeOurs, restore, revise, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { mayBePartOf } from "./board.ts";
import type { NewAction } from "./add-action.server.ts";

export type ReviseAction = { id: string; revision?: number } & Partial<Omit<NewAction, "programId" | "sourceKind" | "sourceId" | "conditionState">>;

export async function reviseAction(actor: Actor, { id, revision, ...values }: ReviseAction): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.actions, id);
    await mustBeOurs(actor, t.persons, "ownerPersonId", [values.ownerPersonId]);
    await mustBeOurs(actor, t.actions, "parentId", [values.parentId]);
    if (values.parentId && !mayBePartOf(id, values.parentId, await parentsIn(actor, programId))) throw refusal("parentId", "actionItsOwnParent");
    await revise(actor, t.actions, { kind: "action", programId }, { id, revision, values });
  });
}

async function parentsIn(actor: Actor, programId: string): Promise<Map<string, string | null>> {
  const rows = await db()
    .select({ id: t.actions.id, parentId: t.actions.parentId })
    .from(t.actions)
    .where(and(eq(t.actions.workspaceId, actor.workspaceId), eq(t.actions.programId, programId)));
  return new Map(rows.map(({ id, parentId }) => [id, parentId]));
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
