import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { runningIterationOf } from "./running-iteration.server.ts";

/** The iteration a record of a programme is filed under: the one named, which must be of the programme; else the one running. */
export async function iterationOfRecord(actor: Actor, programId: string, named: string | null | undefined): Promise<string | null> {
  if (!named) return (await runningIterationOf(actor, programId))?.id ?? null;
  const [row] = await db()
    .select({ id: t.iterations.id })
    .from(t.iterations)
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.programId, programId), eq(t.iterations.id, named)));
  if (!row) throw refusal("iterationId", "notOneOfOurs");
  return row.id;
}
