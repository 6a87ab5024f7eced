import { and, eq, ne } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** The iteration of a programme that is being prepared or runs; null between two. */
export async function liveIteration(actor: Actor, programId: string) {
  const [live] = await db()
    .select({ id: t.iterations.id, state: t.iterations.state })
    .from(t.iterations)
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.programId, programId), ne(t.iterations.state, "closed")));
  return live ?? null;
}

export async function liveIterationId(actor: Actor, programId: string): Promise<string | null> {
  return (await liveIteration(actor, programId))?.id ?? null;
}
