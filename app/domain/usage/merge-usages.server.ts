import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { mergeRefusal, type MergeRefusal } from "./usage.ts";

const CODES = {
  itself: "usageMergeItself",
  "merged-already": "usageMergedAlready",
  "target-not-live": "usageNotLive",
  cycle: "usageMergeCycle",
} as const satisfies Record<MergeRefusal, string>;

/** Merges a usage into another: its pairs keep pointing at it and are shown under the other; it may be brought back. */
export async function mergeUsages(actor: Actor, { id, intoId }: { id: string; intoId: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    await find(actor, t.usages, id);
    await mustBeOurs(actor, t.usages, "intoId", [intoId]);
    const why = mergeRefusal(await nodesOf(actor), id, intoId);
    if (why) throw refusal("intoId", CODES[why]);
    await db().update(t.usages).set({ mergedIntoId: intoId }).where(and(eq(t.usages.workspaceId, actor.workspaceId), eq(t.usages.id, id)));
    await audit(actor, { event: "merged", kind: "usage", id, field: "mergedIntoId", after: intoId });
  });
}

async function nodesOf(actor: Actor) {
  return db()
    .select({ id: t.usages.id, parentId: t.usages.parentId, mergedIntoId: t.usages.mergedIntoId, retiredAt: t.usages.retiredAt })
    .from(t.usages)
    .where(and(eq(t.usages.workspaceId, actor.workspaceId), isNull(t.usages.deletedAt)));
}
