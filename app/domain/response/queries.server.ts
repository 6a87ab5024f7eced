import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Answers } from "#app/domain/questionnaire/questionnaire.ts";

/** What the holder of a private link answered to all of it, what is for their eyes only among it. */
export async function ownAnswers(respondent: Actor, response: { id: string; answers: Answers }): Promise<Answers> {
  const [kept] = await db().select({ answers: t.responseAbilities.answers }).from(t.responseAbilities)
    .where(and(eq(t.responseAbilities.workspaceId, respondent.workspaceId), eq(t.responseAbilities.responseId, response.id)));
  return { ...response.answers, ...kept?.answers };
}

/** Whether a private link has a response already. */
export async function hasResponse(respondent: Actor, tokenHash: string): Promise<boolean> {
  const rows = await db().select({ id: t.responses.id }).from(t.responses).where(and(eq(t.responses.workspaceId, respondent.workspaceId), eq(t.responses.tokenHash, tokenHash)));
  return rows.length > 0;
}
