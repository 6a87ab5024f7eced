import { eq, and } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { isLive } from "./usage.ts";

/** A retired usage takes no new pair; those it has stay readable. */
export async function retireUsage(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const usage = await find(actor, t.usages, id);
    if (usage.mergedIntoId) throw refusal("", "usageMergedAlready");
    if (usage.retiredAt) throw refusal("", "usageRetiredAlready");
    await setEnd(actor, id, { retiredAt: actor.today });
    await audit(actor, { event: "retired", kind: "usage", id });
  });
}

/** Takes a retirement or a merge back. */
export async function bringUsageBack(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const usage = await find(actor, t.usages, id);
    if (isLive(usage)) throw refusal("", "usageIsLive");
    await setEnd(actor, id, { retiredAt: null, mergedIntoId: null });
    await audit(actor, { event: "restored", kind: "usage", id });
  });
}

async function setEnd(actor: Actor, id: string, end: { retiredAt: string | null; mergedIntoId?: null }): Promise<void> {
  await db().update(t.usages).set(end).where(and(eq(t.usages.workspaceId, actor.workspaceId), eq(t.usages.id, id)));
}
