import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { restore, trash } from "#app/domain/record/record.server.ts";
import { refuseMerged } from "./refuse-merged.server.ts";

const place = { kind: "stakeholder" } as const;

export async function trashStakeholder(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, () => trash(actor, t.stakeholders, place, id));
}

export async function restoreStakeholder(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    await refuseMerged(actor, t.stakeholders, id);
    await restore(actor, t.stakeholders, place, id);
  });
}
