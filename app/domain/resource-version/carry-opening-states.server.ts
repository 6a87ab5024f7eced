import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create } from "#app/domain/record/record.server.ts";

type Carrying = { programId: string; iterationId: string | null; fromVersionId: string; toVersionId: string };

/** Inside a transaction: what was open in a version stays so in the next, where nobody said otherwise. */
export async function carryOpeningStates(actor: Actor, { programId, iterationId, fromVersionId, toVersionId }: Carrying): Promise<void> {
  const [from, to] = [await statesOf(actor, fromVersionId), await statesOf(actor, toVersionId)];
  const said = new Set(to.map((one) => one.openingItemId));
  for (const { openingItemId, state, licence, note } of from.filter((one) => !said.has(one.openingItemId))) {
    await create(actor, t.openingStates, { kind: "opening-state", programId, iterationId }, { openingItemId, versionId: toVersionId, state, licence, note });
  }
}

export async function statesOf(actor: Actor, versionId: string) {
  return db()
    .select()
    .from(t.openingStates)
    .where(and(eq(t.openingStates.workspaceId, actor.workspaceId), eq(t.openingStates.versionId, versionId)));
}
