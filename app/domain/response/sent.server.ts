import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayLivedOn } from "./day-lived-on.ts";

/** The answers sent, in the order they came. Drafts are read by nobody; what one can afford to lose stands elsewhere. */
export async function sentOf(actor: Actor, questionnaireId: string) {
  const rows = await db().select().from(t.responses)
    .where(and(eq(t.responses.workspaceId, actor.workspaceId), eq(t.responses.questionnaireId, questionnaireId), eq(t.responses.state, "sent")))
    .orderBy(asc(t.responses.sentAt), asc(t.responses.id));
  return rows.map(({ id, answers, name, organisation, contact, visibility, language, sentAt, savedAt }) => ({
    id, answers, name, organisation, contact, visibility, language, sentOn: dayLivedOn(actor, sentAt ?? savedAt), changed: sentAt !== null && savedAt.getTime() > sentAt.getTime(),
  }));
}
export type SentResponse = Awaited<ReturnType<typeof sentOf>>[number];
