import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { requireOwnSideOr } from "#app/domain/access/own-side.ts";
import { find, restore, revise, trash } from "#app/domain/record/record.server.ts";

export interface ReviseCommitment {
  id: string;
  revision?: number;
  what: string;
  constraint: string;
  unit: "money" | "person-months" | null;
  amount: number | null;
}

export async function reviseCommitment(actor: Actor, { id, revision, what, constraint, unit, amount }: ReviseCommitment): Promise<void> {
  await write(actor.workspaceId, async () => {
    const place = await placeOfOurs(actor, id);
    await revise(actor, t.commitments, place, { id, revision, values: { what, constraint, unit, amount } });
  });
}

export async function trashCommitment(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => trash(actor, t.commitments, await placeOfOurs(actor, id), id));
}

export async function restoreCommitment(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    await restore(actor, t.commitments, { kind: "commitment" }, id);
    await placeOfOurs(actor, id);
  });
}

async function placeOfOurs(actor: Actor, id: string) {
  const { stakeholderId, programId, iterationId } = await find(actor, t.commitments, id);
  requireOwnSideOr("commitment:write", actor, stakeholderId);
  return { kind: "commitment" as const, programId, iterationId };
}
