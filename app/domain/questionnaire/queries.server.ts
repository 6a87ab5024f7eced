import { and, count, desc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { takingRefusal } from "./questionnaire.ts";
import { questionsTold } from "./questions.server.ts";

/** The questionnaires of a programme, the latest first, with how many answers were sent. */
export async function questionnairesOf(actor: Actor, programId: string) {
  const { id, title, state, closesOn, responseLimit } = t.questionnaires;
  const rows = await db().select({ id, title, state, closesOn, responseLimit, sent: count(t.responses.id) })
    .from(t.questionnaires)
    .leftJoin(t.responses, and(eq(t.responses.questionnaireId, id), eq(t.responses.state, "sent")))
    .where(and(eq(t.questionnaires.workspaceId, actor.workspaceId), eq(t.questionnaires.programId, programId), isNull(t.questionnaires.deletedAt)))
    .groupBy(id, title, state, closesOn, responseLimit)
    .orderBy(desc(id));
  return rows.map((row) => ({ ...row, closed: takingRefusal(row, { today: actor.today, sent: row.sent }) }));
}

/** A questionnaire as the team edits it, with the questions that it may read, and how many others are for the respondents alone. */
export async function questionnaireSheet(actor: Actor, questionnaireId: string) {
  const row = await find(actor, t.questionnaires, questionnaireId);
  const [questions, counts] = await Promise.all([questionsTold(actor, row.id), countsOf(actor, row.id)]);
  const { id, programId, title, intro, licence, token, state, closesOn, responseLimit, revision } = row;
  return { id, programId, title, intro, licence, token, state, closesOn, responseLimit, revision, questions, ...counts, closed: takingRefusal(row, { today: actor.today, sent: counts.sent }) };
}
export type QuestionnaireSheet = Awaited<ReturnType<typeof questionnaireSheet>>;

/** How many answers are sent, and how many were begun: those are read by nobody yet. */
async function countsOf(actor: Actor, questionnaireId: string): Promise<{ sent: number; begun: number }> {
  const rows = await db().select({ state: t.responses.state, many: count() }).from(t.responses)
    .where(and(eq(t.responses.workspaceId, actor.workspaceId), eq(t.responses.questionnaireId, questionnaireId)))
    .groupBy(t.responses.state);
  const of = (state: string) => rows.find((row) => row.state === state)?.many ?? 0;
  return { sent: of("sent"), begun: of("draft") };
}
