import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, restore, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

/** A pair that bears hypotheses stays: their story stands on it. */
export async function trashPair(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.pairs, id);
    const borne = await db().$count(t.hypotheses, and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.pairId, id), isNull(t.hypotheses.deletedAt)));
    if (borne > 0) throw refusal("", "pairHasHypotheses");
    await trash(actor, t.pairs, { kind: "pair", programId }, id);
  });
}

export async function restorePair(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, () => restore(actor, t.pairs, { kind: "pair" }, id));
}
