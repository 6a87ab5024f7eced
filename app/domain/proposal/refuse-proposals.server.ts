import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit, type Change } from "#app/domain/audit/audit.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { decidable, settleRow } from "./decidable.server.ts";

/** Refuses proposals: importing the page again does not bring them back, unless its words changed. */
export async function refuseProposals(actor: Actor, ids: readonly string[]): Promise<{ refused: number }> {
  return write(actor.workspaceId, async () => {
    const rows = await decidable(actor, ids);
    for (const row of rows) await settleRow(actor, row.id, { state: "refused" });
    await audit(actor, ...rows.map((row): Change => ({ event: "refused", kind: "proposal", id: row.id, programId: row.programId, field: row.kind })));
    return { refused: rows.length };
  });
}

/** Brings refused proposals back among those to decide. */
export async function reopenProposals(actor: Actor, ids: readonly string[]): Promise<void> {
  await write(actor.workspaceId, async () => {
    const wanted = [...new Set(ids)];
    const rows = await db()
      .update(t.proposals)
      .set({ state: "pending", decidedAt: null })
      .where(and(eq(t.proposals.workspaceId, actor.workspaceId), inArray(t.proposals.id, wanted), eq(t.proposals.state, "refused")))
      .returning({ id: t.proposals.id, programId: t.proposals.programId, kind: t.proposals.kind });
    if (rows.length !== wanted.length) throw new NotFound();
    await audit(actor, ...rows.map((row): Change => ({ event: "restored", kind: "proposal", id: row.id, programId: row.programId, field: row.kind })));
  });
}
