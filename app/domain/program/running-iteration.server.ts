import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** The iteration that runs in a programme, if one does. */
export async function runningIterationOf(actor: Actor, programId: string): Promise<{ id: string; number: number } | null> {
  const [row] = await db()
    .select({ id: t.iterations.id, number: t.iterations.number })
    .from(t.iterations)
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.programId, programId), eq(t.iterations.state, "running")));
  return row ?? null;
}
