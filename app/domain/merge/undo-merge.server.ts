import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, ours } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import { requireNewName } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { indexMoved } from "./index-moved.server.ts";
import { nextRevision } from "./merge-records.server.ts";
import { takeBack } from "./moved.server.ts";

/**
 * Puts two records back as they were before their merge. What was changed again since stays as it is now: `left` says how many.
 * Refused once undone, and while the kept record is gone, in the trash or merged itself.
 */
export async function undoMerge(actor: Actor, { id }: { id: string }): Promise<{ keptId: string; mergedId: string; kind: "stakeholder" | "person"; left: number }> {
  return write(actor.workspaceId, async () => {
    const { kind, keptId, mergedId, moved, undoneAt } = await find(actor, t.merges, id);
    if (undoneAt) throw conflict("", "mergeUndoneAlready");
    await requireKept(actor, kind, keptId);
    const left = await takeBack(actor, moved);
    if (kind === "stakeholder") await requireNewName(actor, (await find(actor, t.stakeholders, mergedId)).name, mergedId);
    await nextRevision(actor, kind, keptId);
    await nextRevision(actor, kind, mergedId);
    await db().update(t.merges).set({ undoneAt: actor.now }).where(ours(actor, t.merges, id));
    await audit(actor, { event: "withdrawn", kind: "merge", id }, { event: "restored", kind, id: mergedId });
    await indexMoved(actor, kind, [keptId, mergedId], moved);
    return { keptId, mergedId, kind, left };
  });
}

async function requireKept(actor: Actor, kind: "stakeholder" | "person", id: string): Promise<void> {
  const table = kind === "stakeholder" ? t.stakeholders : t.persons;
  const live = and(eq(table.workspaceId, actor.workspaceId), eq(table.id, id), isNull(table.deletedAt));
  if ((await db().$count(table, live)) === 0) throw conflict("", "mergeKeptGone");
}
