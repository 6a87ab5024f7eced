import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, mustBeOurs } from "#app/domain/record/record.server.ts";

/** Says what the workshop produced, in the words of the workspace's list of outcomes. */
export async function setOutcomes(actor: Actor, { workshopId, outcomeIds }: { workshopId: string; outcomeIds: string[] }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.workshops, workshopId);
    await mustBeOurs(actor, t.listEntries, "outcomeIds", outcomeIds);
    const { workshopOutcomes: rows } = t;
    const found = await db().select({ outcomeId: rows.outcomeId }).from(rows).where(and(eq(rows.workspaceId, actor.workspaceId), eq(rows.workshopId, workshopId)));
    const had = found.map((row) => row.outcomeId);
    const added = [...new Set(outcomeIds)].filter((id) => !had.includes(id));
    const dropped = had.filter((id) => !outcomeIds.includes(id));
    if (added.length > 0) {
      await db().insert(rows).values(added.map((outcomeId) => ({
        workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, workshopId, outcomeId,
      })));
    }
    if (dropped.length > 0) await db().delete(rows).where(and(eq(rows.workspaceId, actor.workspaceId), eq(rows.workshopId, workshopId), inArray(rows.outcomeId, dropped)));
    const told = { kind: "workshop" as const, id: workshopId, programId, field: "outcome" };
    await audit(actor, ...added.map((after) => ({ ...told, event: "linked" as const, after })), ...dropped.map((before) => ({ ...told, event: "unlinked" as const, before })));
  });
}
