import { and, eq, isNotNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import type { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";

/** A record that was merged into another comes back by undoing the merge, not out of the trash. */
export async function refuseMerged(actor: Actor, table: typeof t.stakeholders | typeof t.persons, id: string): Promise<void> {
  const merged = and(eq(table.workspaceId, actor.workspaceId), eq(table.id, id), isNotNull(table.mergedIntoId));
  if ((await db().$count(table, merged)) > 0) throw conflict("", "mergedUndoInstead");
}
