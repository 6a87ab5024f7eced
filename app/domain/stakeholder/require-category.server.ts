import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

/** Refuses an id that is not an entry of this workspace's categories. */
export async function requireCategory(actor: Actor, id: string | null | undefined, field = "categoryId"): Promise<void> {
  if (!id) return;
  const [entry] = await db()
    .select({ id: t.listEntries.id })
    .from(t.listEntries)
    .where(and(eq(t.listEntries.workspaceId, actor.workspaceId), eq(t.listEntries.list, "category"), eq(t.listEntries.id, id)));
  if (!entry) throw refusal(field, "notACategory");
}
