import { and, count, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** How many answers were sent and stand. */
export async function sentResponses(actor: Actor, questionnaireId: string): Promise<number> {
  const [row] = await db().select({ sent: count() }).from(t.responses)
    .where(and(eq(t.responses.workspaceId, actor.workspaceId), eq(t.responses.questionnaireId, questionnaireId), eq(t.responses.state, "sent")));
  return row?.sent ?? 0;
}
