import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { droppedSince } from "#app/domain/proposal/queries.server.ts";

/** What was accepted from a page and its last import does not say any more; the records stay. */
export async function droppedFrom(actor: Actor, programId: string, pageKey: string) {
  const { reportImports: imports } = t;
  const [last] = await db()
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.workspaceId, actor.workspaceId), eq(imports.programId, programId), eq(imports.pageKey, pageKey)))
    .orderBy(desc(imports.id))
    .limit(1);
  return last ? droppedSince(actor, programId, pageKey, last.id) : [];
}
