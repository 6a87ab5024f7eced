import { and, eq, ne } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";

/**
 * Takes an answer back: what it said, who gave it and what they can afford to lose are erased, and so is what was proposed
 * from it and not yet taken up. Only that there was one stays, so that its link can say so.
 */
export async function withdrawResponse(respondent: Actor, { id, programId }: { id: string; programId: string }): Promise<void> {
  await write(respondent.workspaceId, async () => {
    const { workspaceId, now } = respondent;
    const erased = { answers: {}, name: "", organisation: "", contact: "", visibility: "nowhere", state: "withdrawn", withdrawnAt: now, savedAt: now } as const;
    await db().update(t.responses).set(erased).where(and(eq(t.responses.workspaceId, workspaceId), eq(t.responses.id, id)));
    await db().delete(t.responseAbilities).where(and(eq(t.responseAbilities.workspaceId, workspaceId), eq(t.responseAbilities.responseId, id)));
    const proposed = and(eq(t.proposals.workspaceId, workspaceId), eq(t.proposals.sourceKind, "response"), eq(t.proposals.sourceId, id));
    await db().delete(t.proposals).where(and(proposed, ne(t.proposals.state, "accepted")));
    await db().update(t.proposals).set({ sourceText: "" }).where(proposed);
    await audit(respondent, { event: "withdrawn", kind: "response", id, programId });
  });
}
