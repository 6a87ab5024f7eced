import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { create, find, revise, trash } from "#app/domain/record/record.server.ts";
import type { OpeningItemEdit } from "./schema.ts";

export type NewOpeningItem = { programId: string; name: string; family?: string; description?: string; disclosure?: DisclosureLevel };

export async function addOpeningItem(actor: Actor, input: NewOpeningItem): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertOpeningItem(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertOpeningItem(actor: Actor, input: NewOpeningItem): Promise<{ id: string }> {
  await programById(actor, input.programId);
  const item = await create(actor, t.openingItems, { kind: "opening-item", programId: input.programId }, input);
  return { id: item.id };
}

export async function reviseOpeningItem(actor: Actor, { id, revision, ...values }: OpeningItemEdit): Promise<void> {
  await write(actor.workspaceId, async () => {
    const item = await find(actor, t.openingItems, id);
    await revise(actor, t.openingItems, { kind: "opening-item", programId: item.programId }, { id, revision, values });
  });
}

export async function trashOpeningItem(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const item = await find(actor, t.openingItems, id);
    await trash(actor, t.openingItems, { kind: "opening-item", programId: item.programId }, id);
  });
}
