import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, find, mustBeOurs, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { OpeningState } from "./opening-item.ts";

export type SetOpeningState = { itemId: string; versionId: string; state: OpeningState; licence?: string; note?: string };

/** How open an item is in a version. An item nobody spoke of is closed. Refuses a version of another programme. */
export async function setOpeningState(actor: Actor, input: SetOpeningState): Promise<void> {
  await write(actor.workspaceId, async () => {
    const item = await find(actor, t.openingItems, input.itemId);
    await mustBeOurs(actor, t.resourceVersions, "versionId", [input.versionId]);
    const version = await find(actor, t.resourceVersions, input.versionId);
    if (version.programId !== item.programId) throw refusal("versionId", "notOneOfOurs");
    const place = { kind: "opening-state", programId: item.programId } as const;
    const { state, licence = "", note = "" } = input;
    const [known] = await db()
      .select({ id: t.openingStates.id })
      .from(t.openingStates)
      .where(and(eq(t.openingStates.workspaceId, actor.workspaceId), eq(t.openingStates.openingItemId, item.id), eq(t.openingStates.versionId, version.id)));
    if (known) await revise(actor, t.openingStates, place, { id: known.id, values: { state, licence, note } });
    else await create(actor, t.openingStates, place, { openingItemId: item.id, versionId: version.id, state, licence, note });
  });
}
